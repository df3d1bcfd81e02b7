package org.waymark.indicator.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.foundation.problem.Violation.Severity;
import org.waymark.indicator.observation.ObservationStatus;

/** Rules for the values of every indicator, beside those of its own. */
final class GeneralRules {
    static final int MOST_DAYS_AHEAD = 400;
    private static final Rule DENOMINATOR = Rule.general("denominator", Severity.ERROR);
    private static final Rule QUOTIENT = Rule.general("quotient", Severity.ERROR);
    private static final Rule BEFORE_PERIOD_END = Rule.general("released-before-period-end", Severity.WARNING);
    private static final Rule FAR_AHEAD = Rule.general("released-far-ahead", Severity.WARNING);

    /** What numerator / denominator is multiplied by to give the value, by SDMX UNIT_MEASURE. */
    private static final Map<String, BigDecimal> TIMES =
            Map.of("PT", BigDecimal.valueOf(100), "PERCENT", BigDecimal.valueOf(100), "PURE", BigDecimal.ONE);

    private static final MathContext AS_SHOWN = new MathContext(10);

    private final ValueToCheck submitted;
    private final Breaking breaking;

    /** Notes a rule that is broken. */
    interface Breaking {
        void broken(Rule rule, String member, String zh, String en);
    }

    GeneralRules(ValueToCheck submitted, Breaking breaking) {
        this.submitted = submitted;
        this.breaking = breaking;
    }

    void hold() {
        if (submitted.value() != null && submitted.denominator() != null) {
            fraction();
        }
        if (submitted.status() != ObservationStatus.F) {
            releaseDay();
        }
    }

    private void fraction() {
        if (submitted.denominator().signum() == 0) {
            breaking.broken(DENOMINATOR, "denominator", "有值时分母不能为 0", "must not be 0 where there is a value");
            return;
        }
        BigDecimal times =
                submitted.unit() == null ? null : TIMES.get(submitted.unit().unitMeasure());
        if (submitted.numerator() != null && times != null && !isQuotient(times)) {
            String value = submitted.value().toPlainString();
            BigDecimal quotient = times.multiply(submitted.numerator())
                    .divide(submitted.denominator(), AS_SHOWN)
                    .scaleByPowerOfTen(-submitted.unit().unitMultiplier());
            String formula =
                    times.toPlainString() + " × " + submitted.numerator().toPlainString() + " / "
                            + submitted.denominator().toPlainString() + powerOfTen() + " = "
                            + quotient.stripTrailingZeros().toPlainString();
            String unit = submitted.unit().unitMeasure();
            breaking.broken(
                    QUOTIENT,
                    "value",
                    value + " 与单位 " + unit + " 下的 " + formula + " 不符",
                    value + " is not " + formula + ", as the unit " + unit + " has it");
        }
    }

    private String powerOfTen() {
        int multiplier = submitted.unit().unitMultiplier();
        return multiplier == 0 ? "" : " / 10^" + multiplier;
    }

    /** Whether some rounding of the quotient to the value's last decimal gives the value. Nothing is divided. */
    private boolean isQuotient(BigDecimal times) {
        int lastDecimal = Math.max(0, submitted.value().stripTrailingZeros().scale());
        int multiplier = submitted.unit().unitMultiplier();
        BigDecimal off = submitted
                .value()
                .scaleByPowerOfTen(multiplier)
                .multiply(submitted.denominator())
                .subtract(times.multiply(submitted.numerator()));
        BigDecimal unitOfLastDecimal = submitted.denominator().abs().scaleByPowerOfTen(multiplier - lastDecimal);
        return off.abs().compareTo(unitOfLastDecimal) < 0;
    }

    /** A day that is left open, or that nobody knows, cannot lie before today. */
    private void releaseDay() {
        LocalDate day = submitted.releasedAt() == null ? submitted.today() : submitted.releasedAt();
        LocalDate end = submitted.period() == null ? null : submitted.period().lastDay();
        if (submitted.value() != null && end != null && day.isBefore(end)) {
            breaking.broken(
                    BEFORE_PERIOD_END,
                    "releasedAt",
                    "发布日 " + day + " 早于该周期的结束日 " + end + "（预测值的状态为 F）",
                    day + " is before the period ends on " + end + " (a forecast has status F)");
        }
        if (day.isAfter(submitted.today().plusDays(MOST_DAYS_AHEAD))) {
            breaking.broken(
                    FAR_AHEAD,
                    "releasedAt",
                    "发布日 " + day + " 在今天之后 " + MOST_DAYS_AHEAD + " 天以上，在那之前不会公开",
                    day + " lies more than " + MOST_DAYS_AHEAD + " days ahead, and the value stays secret until then");
        }
    }
}

package org.waymark.reporting.indicatorreport;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.TargetAnswer;
import org.waymark.reporting.assessment.Years;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.DatedValue;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Target;

/**
 * How much the value still has to change, at most four decimals, in the unit of the entry.
 *
 * @param years from the end of the one period to that of the other
 * @param perYear what is to change, divided by the years
 */
@Schema(
        requiredProperties = "*",
        examples =
                """
                {"from": {"period": "2023", "value": 7.44}, "to": {"period": "2025", "value": 7.5}, "change": 0.06,
                 "years": 2, "perYear": 0.03}
                """)
public record RequiredChange(
        PeriodValue from, PeriodValue to, BigDecimal change, BigDecimal years, BigDecimal perYear) {

    /** Null without target or value, where the target is met, and where its last period has its value. */
    static RequiredChange of(Target target, TargetAnswer answer) {
        if (target == null || answer.attainment() != Attainment.NOT_MET || answer.isFinal()) {
            return null;
        }
        KnownValue latest = answer.latest().orElseThrow();
        DatedValue last = target.last();
        Rational change = Rational.of(last.value()).subtract(latest.exactly());
        Rational years = Years.endOf(last.period()).subtract(Years.endOf(latest.period()));
        return new RequiredChange(
                new PeriodValue(latest.period().toString(), latest.value()),
                new PeriodValue(last.period().toString(), last.value()),
                PlainNumber.rounded(change, 4),
                PlainNumber.rounded(years, 4),
                PlainNumber.rounded(change.divide(years), 4));
    }
}

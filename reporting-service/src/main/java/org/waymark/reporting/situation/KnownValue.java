package org.waymark.reporting.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.number.Unit;

/**
 * The vintage that counts for a period on a day; without value when it is missing or withdrawn. Many days ask the same
 * of it, so it keeps what it once worked out.
 */
public final class KnownValue {
    /** Of CL_OBS_STATUS: forecasts (F) are no values, and H, K, L, M, O, Q hold none. */
    private static final Set<String> STATUSES_OF_VALUES =
            Set.of("A", "B", "D", "E", "G", "I", "J", "N", "P", "S", "U", "V", "W");

    private static final Set<String> PROVISIONAL = Set.of("E", "G", "I", "P", "U", "V");

    private final Vintage said;
    private final Unit unit;
    private final Quantity reported;
    private final BigDecimal value;
    private final ReasonNotCompared fault;
    private final LocalDate lastDay;
    private Rational exactly;

    /** @param unit in which it is compared; null where that is not known */
    KnownValue(Vintage said, Unit unit) {
        this.said = said;
        this.unit = unit;
        this.reported = said.withdrawn() ? new Quantity(null, null) : said.reported();
        this.value = reported.value() == null ? null : reported.in(unit).orElse(reported.value());
        this.fault = findFault();
        this.lastDay = said.period().lastDay();
    }

    private ReasonNotCompared findFault() {
        if (reported.value() == null) {
            return null;
        }
        if (reported.in(unit).isEmpty()) {
            return ReasonNotCompared.UNIT_CHANGED;
        }
        if ("F".equals(status())) {
            return ReasonNotCompared.FORECAST;
        }
        return STATUSES_OF_VALUES.contains(status()) ? null : ReasonNotCompared.NOT_COMPARABLE;
    }

    public TimePeriod period() {
        return said.period();
    }

    /** That of its period. */
    LocalDate lastDay() {
        return lastDay;
    }

    /** As it was given. */
    public Quantity reported() {
        return reported;
    }

    /** In which it is compared; null where that is not known. */
    public Unit unit() {
        return unit;
    }

    public String missingReason() {
        return said.missingReason();
    }

    public String status() {
        return said.status();
    }

    /** It can be compared across the break that it follows. */
    public boolean comparable() {
        return said.comparable();
    }

    public int vintage() {
        return said.number();
    }

    public LocalDate releasedAt() {
        return said.knownFrom();
    }

    public boolean releaseAssumed() {
        return said.releaseAssumed();
    }

    public boolean withdrawn() {
        return said.withdrawn();
    }

    /** In the unit in which it is compared; as it was given where that is of another measure. */
    public BigDecimal value() {
        return value;
    }

    /** Whether it was given in another unit than it is compared in. */
    public boolean isInAnotherUnit() {
        return reported.differsFrom(unit);
    }

    public boolean isValue() {
        return value != null && fault == null;
    }

    /** Nothing is owed for its period: a forecast delivers nothing, status M says that data cannot exist. */
    public boolean isDelivered() {
        return reported.value() == null ? !withdrawn() && "M".equals(status()) : !"F".equals(status());
    }

    /** Why it can never be compared, whatever its period; null if it can, or if it has no value. */
    public ReasonNotCompared fault() {
        return fault;
    }

    /** As it would be if it were withdrawn. */
    public KnownValue asWithdrawn() {
        return new KnownValue(
                new Vintage(
                        said.period(),
                        said.number(),
                        said.reported(),
                        said.missingReason(),
                        said.status(),
                        said.comparable(),
                        said.releasedAt(),
                        said.told(),
                        true),
                unit);
    }

    public boolean isProvisional() {
        return PROVISIONAL.contains(status());
    }

    public boolean breaksTheSeries() {
        return "B".equals(status()) && !comparable();
    }

    public Rational exactly() {
        if (exactly == null) {
            exactly = Rational.of(value);
        }
        return exactly;
    }

    /** Half a unit of the last decimal it was given with, in the unit in which it is compared. */
    public Rational halfUnit() {
        BigDecimal lastDecimal =
                BigDecimal.ONE.movePointLeft(Math.max(0, reported.value().scale()));
        return Rational.of(new Quantity(lastDecimal, reported.unit()).in(unit).orElse(lastDecimal))
                .divide(Rational.of(2));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof KnownValue known
                        && (said == known.said || said.equals(known.said))
                        && Objects.equals(unit, known.unit);
    }

    @Override
    public int hashCode() {
        return 31 * said.number() + said.period().hashCode();
    }

    @Override
    public String toString() {
        return said + " in " + unit;
    }
}

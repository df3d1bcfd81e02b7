package org.waymark.reporting.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.number.Unit;

/**
 * The vintage that counts for a period on a day; without value when it is missing or withdrawn.
 *
 * @param reported as it was given
 * @param unit in which it is compared; null where that is not known
 * @param comparable it can be compared across the break that it follows
 */
public record KnownValue(
        TimePeriod period,
        Quantity reported,
        Unit unit,
        String missingReason,
        String status,
        boolean comparable,
        int vintage,
        LocalDate releasedAt,
        boolean releaseAssumed,
        boolean withdrawn) {
    /** Of CL_OBS_STATUS: forecasts (F) are no values, and H, K, L, M, O, Q hold none. */
    private static final Set<String> STATUSES_OF_VALUES =
            Set.of("A", "B", "D", "E", "G", "I", "J", "N", "P", "S", "U", "V", "W");

    private static final Set<String> PROVISIONAL = Set.of("E", "G", "I", "P", "U", "V");

    /** In the unit in which it is compared; as it was given where that is of another measure. */
    public BigDecimal value() {
        return reported.value() == null ? null : reported.in(unit).orElse(reported.value());
    }

    /** Whether it was given in another unit than it is compared in. */
    public boolean isInAnotherUnit() {
        return reported.differsFrom(unit);
    }

    public boolean isValue() {
        return reported.value() != null && fault() == null;
    }

    /** Why it can never be compared, whatever its period; null if it can, or if it has no value. */
    public ReasonNotCompared fault() {
        if (reported.value() == null) {
            return null;
        }
        if (reported.in(unit).isEmpty()) {
            return ReasonNotCompared.UNIT_CHANGED;
        }
        if ("F".equals(status)) {
            return ReasonNotCompared.FORECAST;
        }
        return STATUSES_OF_VALUES.contains(status) ? null : ReasonNotCompared.NOT_COMPARABLE;
    }

    /** As it would be if it were withdrawn. */
    public KnownValue asWithdrawn() {
        return new KnownValue(
                period,
                new Quantity(null, null),
                unit,
                missingReason,
                status,
                comparable,
                vintage,
                releasedAt,
                releaseAssumed,
                true);
    }

    public boolean isProvisional() {
        return PROVISIONAL.contains(status);
    }

    public boolean breaksTheSeries() {
        return "B".equals(status) && !comparable;
    }

    public Rational exactly() {
        return Rational.of(value());
    }

    /** Half a unit of the last decimal it was given with, in the unit in which it is compared. */
    public Rational halfUnit() {
        BigDecimal lastDecimal =
                BigDecimal.ONE.movePointLeft(Math.max(0, reported.value().scale()));
        return Rational.of(new Quantity(lastDecimal, reported.unit()).in(unit).orElse(lastDecimal))
                .divide(Rational.of(2));
    }
}

package org.waymark.reporting.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.waymark.foundation.period.TimePeriod;

/** The vintage that counts for a period on a day; without value when it is missing or withdrawn. */
public record KnownValue(
        TimePeriod period,
        BigDecimal value,
        String missingReason,
        String status,
        int vintage,
        LocalDate releasedAt,
        boolean releaseAssumed,
        boolean withdrawn) {
    private static final Set<String> STATUSES_OF_VALUES = Set.of("A", "E", "P", "B");

    public boolean isValue() {
        return value != null && STATUSES_OF_VALUES.contains(status);
    }

    public boolean isProvisional() {
        return "P".equals(status);
    }

    public boolean breaksTheSeries() {
        return "B".equals(status);
    }

    public Rational exactly() {
        return Rational.of(value);
    }

    /** Half a unit of the last decimal the value was given with. */
    public Rational halfUnit() {
        return Rational.of(BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())))
                .divide(Rational.of(2));
    }
}

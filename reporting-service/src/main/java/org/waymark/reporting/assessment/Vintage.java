package org.waymark.reporting.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.foundation.period.TimePeriod;

/**
 * The n-th recorded version of a series' value for a period.
 *
 * @param value null when missing or withdrawn
 * @param releasedAt null when the day of release is not known
 * @param publishedAt the instant it became public in this system
 */
public record Vintage(
        TimePeriod period,
        int number,
        BigDecimal value,
        String missingReason,
        String status,
        LocalDate releasedAt,
        Instant publishedAt,
        boolean withdrawn) {

    boolean releaseAssumed() {
        return releasedAt == null;
    }

    LocalDate knownFrom() {
        return releasedAt == null ? period.lastDay().plusDays(1) : releasedAt;
    }

    boolean isKnown(AsOf asOf) {
        return !publishedAt.isAfter(asOf.knownAt()) && !knownFrom().isAfter(asOf.day());
    }

    KnownValue asKnownValue() {
        return new KnownValue(
                period,
                withdrawn ? null : value,
                missingReason,
                status,
                number,
                knownFrom(),
                releaseAssumed(),
                withdrawn);
    }
}

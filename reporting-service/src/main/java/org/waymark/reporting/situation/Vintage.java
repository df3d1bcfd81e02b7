package org.waymark.reporting.situation;

import java.time.LocalDate;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.number.Unit;

/**
 * The n-th recorded version of a series' value for a period.
 *
 * @param reported without value when missing or withdrawn
 * @param comparable it follows a break in the series and can be compared across it all the same
 * @param releasedAt null when the day of release is not known
 */
public record Vintage(
        TimePeriod period,
        int number,
        Quantity reported,
        String missingReason,
        String status,
        boolean comparable,
        LocalDate releasedAt,
        Announcement told,
        boolean withdrawn) {

    public boolean releaseAssumed() {
        return releasedAt == null;
    }

    public LocalDate knownFrom() {
        return releasedAt == null ? period.lastDay().plusDays(1) : releasedAt;
    }

    public boolean isKnown(AsOf asOf) {
        return told.isBy(asOf.knownAt()) && !knownFrom().isAfter(asOf.day());
    }

    /** @param unit in which it is to be compared; null where that is not known */
    public KnownValue asKnownValue(Unit unit) {
        return new KnownValue(this, unit);
    }
}

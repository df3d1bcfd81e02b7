package org.waymark.reporting.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is said of a subject on all days of a range by whoever knows what was known in another. Ranges are half-open; what
 * is {@code MIN} or {@code MAX} in Java is infinite in the database.
 */
public record LedgerRow(
        LocalDate asOfFrom, LocalDate asOfTo, Instant knownFrom, Instant knownTo, LedgerVerdict verdict) {
    public LedgerRow {
        if (!asOfFrom.isBefore(asOfTo) || !knownFrom.isBefore(knownTo)) {
            throw new IllegalArgumentException(
                    "an empty range: " + asOfFrom + "/" + asOfTo + ", " + knownFrom + "/" + knownTo);
        }
    }

    public boolean covers(LocalDate asOf, Instant knownAt) {
        return !asOf.isBefore(asOfFrom)
                && asOf.isBefore(asOfTo)
                && !knownAt.isBefore(knownFrom)
                && knownAt.isBefore(knownTo);
    }

    LedgerRow since(Instant instant) {
        return knownFrom.isBefore(instant) ? new LedgerRow(asOfFrom, asOfTo, instant, knownTo, verdict) : this;
    }
}

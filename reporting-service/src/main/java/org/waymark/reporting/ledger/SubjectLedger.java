package org.waymark.reporting.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of one subject: they leave nothing out from the first knowledge of it, or from {@code knownSince}, and never
 * overlap.
 *
 * @param knownSince whoever asks by what was known earlier has to compute; {@code Instant.MIN} where nobody has to
 */
public record SubjectLedger(Instant knownSince, List<LedgerRow> rows) {
    private static final Comparator<LedgerRow> IN_ORDER =
            Comparator.comparing(LedgerRow::asOfFrom).thenComparing(LedgerRow::knownFrom);

    public SubjectLedger {
        rows = rows.stream().sorted(IN_ORDER).toList();
    }

    /** With the newest knowledge that fits into so many rows; what is known by now is kept in any case. */
    SubjectLedger ofAtMost(int limit) {
        if (rows.size() <= limit) {
            return this;
        }
        List<Instant> ends = rows.stream()
                .map(LedgerRow::knownTo)
                .sorted(Comparator.reverseOrder())
                .toList();
        Instant newest = rows.stream()
                .map(LedgerRow::knownFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        // The row that is one too many, and all that end as early, are left out.
        Instant since = Stream.of(ends.get(limit), newest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new SubjectLedger(
                since,
                rows.stream()
                        .filter(row -> row.knownTo().isAfter(since))
                        .map(row -> row.since(since))
                        .toList());
    }
}

package org.waymark.reporting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows from one instant of knowledge to the next: what is said of the same days again goes on in the same row. */
final class MergedRows {
    /** What is said of some days. */
    record Days(LocalDate from, LocalDate to, LedgerVerdict verdict) {}

    private final List<LedgerRow> ended = new ArrayList<>();
    private Map<Days, Instant> open = Map.of();

    /** What is said of all days by whoever knows what was known then; instants in order. */
    void from(Instant at, List<Days> said) {
        Map<Days, Instant> before = open;
        open = new HashMap<>();
        said.forEach(days -> open.put(days, before.getOrDefault(days, at)));
        before.forEach((days, since) -> {
            if (!open.containsKey(days)) {
                ended.add(row(days, since, at));
            }
        });
    }

    List<LedgerRow> all() {
        List<LedgerRow> all = new ArrayList<>(ended);
        open.forEach((days, since) -> all.add(row(days, since, Instant.MAX)));
        return all;
    }

    private static LedgerRow row(Days days, Instant since, Instant until) {
        return new LedgerRow(days.from(), days.to(), since, until, days.verdict());
    }
}

package org.waymark.indicator.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.foundation.http.Violation;

/** The errors of a file: the first ones, and how many there are. */
final class Findings {
    static final int MOST_KEPT = 10_000;

    private final List<Violation> kept = new ArrayList<>();
    private long count;

    void add(Violation violation) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(violation);
        }
    }

    void addUncounted(long more) {
        count += more;
    }

    long count() {
        return count;
    }

    boolean isFull() {
        return kept.size() == MOST_KEPT;
    }

    /** In order of row. */
    List<Violation> first() {
        return kept.stream()
                .sorted(Comparator.comparing(Violation::row, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}

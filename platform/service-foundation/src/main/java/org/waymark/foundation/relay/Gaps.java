package org.waymark.foundation.relay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Entries below the highest numbered one that were not visible: their transaction is still open or was rolled back. A
 * gap is closed once every transaction that could fill it has ended and the entries are still not visible.
 */
final class Gaps {
    private record Gap(long low, long high, Set<String> writers) {
        boolean isWatched() {
            return writers != null;
        }
    }

    private List<Gap> open = new ArrayList<>();

    boolean isEmpty() {
        return open.isEmpty();
    }

    long lowest() {
        return open.stream().mapToLong(Gap::low).min().orElse(Long.MAX_VALUE);
    }

    /** Both ends are included; does nothing if {@code high} is less than {@code low}. */
    void open(long low, long high) {
        if (low <= high) {
            open.add(new Gap(low, high, null));
        }
    }

    void fill(long firstEntry, long entries) {
        long last = firstEntry + entries - 1;
        List<Gap> left = new ArrayList<>();
        for (Gap gap : open) {
            if (last < gap.low || firstEntry > gap.high) {
                left.add(gap);
                continue;
            }
            if (gap.low < firstEntry) {
                left.add(new Gap(gap.low, firstEntry - 1, gap.writers));
            }
            if (last < gap.high) {
                left.add(new Gap(last + 1, gap.high, gap.writers));
            }
        }
        open = left;
    }

    /**
     * Notes which transactions write to the journal now. For a new gap these include all that could fill it. For a
     * known gap only those remain that have not ended.
     */
    void watch(Set<String> writersNow) {
        open.replaceAll(gap -> {
            Set<String> writers = new HashSet<>(writersNow);
            if (gap.isWatched()) {
                writers.retainAll(gap.writers);
            }
            return new Gap(gap.low, gap.high, writers);
        });
    }

    /**
     * Call after the read that followed {@link #watch}: a gap that had no writer left before that read is never filled.
     */
    void closeAbandoned() {
        open.removeIf(gap -> gap.isWatched() && gap.writers.isEmpty());
    }

    List<Long> lows() {
        return open.stream().map(Gap::low).toList();
    }

    List<Long> highs() {
        return open.stream().map(Gap::high).toList();
    }
}

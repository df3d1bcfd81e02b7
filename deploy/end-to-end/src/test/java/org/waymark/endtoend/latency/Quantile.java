package org.waymark.endtoend.latency;

import java.util.Collection;
import java.util.List;

/** Of durations. */
public final class Quantile {
    private Quantile() {}

    /** The least value in milliseconds that at least so many percent do not exceed. */
    public static double millis(Collection<Long> nanos, int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.max((sorted.size() * percent + 99) / 100, 1) - 1) / 1e6;
    }
}

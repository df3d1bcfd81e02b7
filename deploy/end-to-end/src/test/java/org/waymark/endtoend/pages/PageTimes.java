package org.waymark.endtoend.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.endtoend.latency.Quantile;

/** How long pages took, by kind and by the number of things stored. */
final class PageTimes {
    private final String stored;

    private final Map<String, Map<Integer, List<Long>>> nanos = new LinkedHashMap<>();

    /** @param stored what is stored in such numbers */
    PageTimes(String stored) {
        this.stored = stored;
    }

    void add(String kind, int size, long took) {
        nanos.computeIfAbsent(kind, any -> new LinkedHashMap<>())
                .computeIfAbsent(size, any -> new ArrayList<>())
                .add(took);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                "%-14s %12s %9s %9s %9s %9s%n".formatted("page", stored, "p50 ms", "p99 ms", "p50 ratio", "p99 ratio"));
        nanos.forEach((kind, bySize) -> {
            List<Long> fewest = bySize.values().iterator().next();
            bySize.forEach((size, times) -> text.append(String.format(
                    Locale.ROOT,
                    "%-14s %12d %9.2f %9.2f %9.2f %9.2f%n",
                    kind,
                    size,
                    Quantile.millis(times, 50),
                    Quantile.millis(times, 99),
                    Quantile.millis(times, 50) / Quantile.millis(fewest, 50),
                    Quantile.millis(times, 99) / Quantile.millis(fewest, 99))));
        });
        return text.toString();
    }
}

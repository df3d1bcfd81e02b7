package org.waymark.endtoend.latency;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What a run says, in sorted nanoseconds. */
record Figures(List<Long> answers, List<Long> visible) {

    static Figures of(List<Sighting> sightings) {
        return new Figures(sorted(sightings, Sighting::answer), sorted(sightings, Sighting::visible));
    }

    private static List<Long> sorted(List<Sighting> sightings, ToLongFunction<Sighting> figure) {
        return sightings.stream().map(figure::applyAsLong).sorted().toList();
    }

    @Override
    public String toString() {
        return "%d observations%n%s%n%s"
                .formatted(
                        visible.size(), line("POST to answer", answers), line("answer to visible in report", visible));
    }

    private static String line(String what, List<Long> sorted) {
        return String.format(
                Locale.ROOT,
                "%-28s median %6.1f ms, p99 %6.1f ms, max %6.1f ms",
                what,
                quantile(sorted, 50),
                quantile(sorted, 99),
                quantile(sorted, 100));
    }

    /** The least value that at least so many percent do not exceed. */
    private static double quantile(List<Long> sorted, int percent) {
        int rank = (sorted.size() * percent + 99) / 100;
        return sorted.get(Math.max(rank, 1) - 1) / 1e6;
    }
}

package org.waymark.endtoend.latency;

import java.util.List;
import java.util.Locale;

/** What a run says, in sorted nanoseconds. */
record Figures(List<Long> answers, List<Long> visible) {

    static Figures of(List<Long> answers, List<Long> visible) {
        return new Figures(
                answers.stream().sorted().toList(), visible.stream().sorted().toList());
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
                Quantile.millis(sorted, 50),
                Quantile.millis(sorted, 99),
                Quantile.millis(sorted, 100));
    }
}

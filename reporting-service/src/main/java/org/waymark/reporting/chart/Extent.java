package org.waymark.reporting.chart;

import java.util.List;
import java.util.Locale;

/** Where numbers from one range lie on an axis of points; what has no extent lies in the middle. */
record Extent(double least, double most, double from, double to) {
    static Extent of(List<Double> numbers, double from, double to) {
        double least = numbers.stream().mapToDouble(each -> each).min().orElse(0);
        double most = numbers.stream().mapToDouble(each -> each).max().orElse(0);
        return new Extent(least, most, from, to);
    }

    double exactly(double number) {
        return most == least ? (from + to) / 2 : from + (number - least) / (most - least) * (to - from);
    }

    /** With one decimal, so that a drawing is the same everywhere. */
    String at(double number) {
        return written(exactly(number));
    }

    static String written(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}

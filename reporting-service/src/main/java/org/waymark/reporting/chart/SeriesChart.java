package org.waymark.reporting.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One target's values against what the plan expects.
 *
 * @param values that count, by time
 * @param superseded earlier vintages of them
 * @param line what the straight line expects, from the baseline on, by time; empty without baseline
 * @param target null where none is in force
 * @param predicted the trend's continuation, by time
 * @param alternative the verdict in words
 */
public record SeriesChart(
        List<Point> values,
        List<Point> superseded,
        List<Point> line,
        Point target,
        List<Point> predicted,
        String alternative) {
    public SeriesChart {
        values = List.copyOf(values);
        superseded = List.copyOf(superseded);
        line = List.copyOf(line);
        predicted = List.copyOf(predicted);
        Objects.requireNonNull(alternative);
    }

    /**
     * @param period as it labels the axis
     * @param at the end of the period in years
     */
    public record Point(String period, double at, BigDecimal value) {
        public Point {
            Objects.requireNonNull(period);
            Objects.requireNonNull(value);
        }
    }

    Stream<Point> all() {
        return Stream.of(values, superseded, line, predicted, target == null ? List.<Point>of() : List.of(target))
                .flatMap(List::stream);
    }

    /** The end of its first period in years; that of its last is {@link #last()}. */
    public double first() {
        return all().mapToDouble(Point::at).min().orElse(Double.POSITIVE_INFINITY);
    }

    public double last() {
        return all().mapToDouble(Point::at).max().orElse(Double.NEGATIVE_INFINITY);
    }

    public boolean isEmpty() {
        return all().findAny().isEmpty();
    }
}

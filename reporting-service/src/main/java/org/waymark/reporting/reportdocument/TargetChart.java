package org.waymark.reporting.reportdocument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Years;
import org.waymark.reporting.chart.SeriesChart;
import org.waymark.reporting.chart.SeriesChart.Point;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.KnownValueView;

/** A target as a chart: the values that its verdict looked at, and the line from its baseline over interim targets. */
public final class TargetChart {
    private TargetChart() {}

    public static SeriesChart of(IndicatorEntry entry, String alternative) {
        List<Point> line = new ArrayList<>();
        Point target = entry.target() == null ? null : point(entry.target());
        if (entry.baseline() != null && target != null) {
            line.add(point(entry.baseline()));
            entry.assessment().interim().forEach(interim -> line.add(point(interim.period(), interim.target())));
            line.add(target);
        }
        return new SeriesChart(values(entry), List.of(), line, target, List.of(), alternative);
    }

    private static List<Point> values(IndicatorEntry entry) {
        Stream<Point> inputs = entry.assessment().inputs().stream()
                .filter(input -> input.value() != null)
                .map(input -> point(input.period(), input.value()));
        Stream<Point> latest = Stream.ofNullable(entry.latest())
                .filter(value -> value.value() != null)
                .map(value -> point(value.period(), value.value()));
        return Stream.concat(inputs, latest)
                .distinct()
                .sorted(Comparator.comparing(Point::at))
                .toList();
    }

    /** @param shown which of the values */
    public static List<Point> points(Stream<KnownValueView> values, Predicate<KnownValueView> shown) {
        return values.filter(shown)
                .filter(value -> value.value() != null)
                .map(value -> point(value.period(), value.value()))
                .sorted(Comparator.comparing(Point::at))
                .toList();
    }

    private static Point point(PeriodValue value) {
        return point(value.period(), value.value());
    }

    public static Point point(String period, BigDecimal value) {
        return new Point(period, Years.endOf(TimePeriod.parse(period)).toDouble(), value);
    }
}

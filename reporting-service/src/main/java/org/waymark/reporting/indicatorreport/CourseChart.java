package org.waymark.reporting.indicatorreport;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.reporting.chart.SeriesChart;
import org.waymark.reporting.chart.SeriesChart.Point;
import org.waymark.reporting.report.KnownValueView;
import org.waymark.reporting.reportdocument.TargetChart;

/** The course of one target: compared values joined, superseded ones as rings. */
final class CourseChart {
    private CourseChart() {}

    static SeriesChart of(IndicatorReport report, String verdict) {
        SeriesChart verdicts = TargetChart.of(report.entry(), verdict);
        List<Point> line = report.line().points().stream()
                .map(point -> TargetChart.point(point.period(), point.value()))
                .toList();
        return new SeriesChart(
                verdicts.values(),
                superseded(report, verdicts.values()),
                line,
                verdicts.target(),
                predicted(report, verdicts.values()),
                verdict);
    }

    /** Only of periods that are drawn, and in their unit. */
    private static List<Point> superseded(IndicatorReport report, List<Point> drawn) {
        List<String> periods = drawn.stream().map(Point::period).toList();
        Stream<KnownValueView> others =
                report.vintages().stream().filter(vintage -> !vintage.counts()).map(VintageView::known);
        return TargetChart.points(others, value -> value.reported() == null && periods.contains(value.period()));
    }

    private static List<Point> predicted(IndicatorReport report, List<Point> values) {
        List<Point> points = report.forecast().predicted().stream()
                .map(point -> TargetChart.point(point.period(), point.value()))
                .toList();
        return points.isEmpty() || values.isEmpty()
                ? points
                : Stream.concat(Stream.of(values.get(values.size() - 1)), points.stream())
                        .toList();
    }
}

package org.waymark.reporting.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

/** A chart with axes: values, what was expected, the target, the trend. */
public final class LargeChart {
    private static final int WIDTH = 920;
    private static final int HEIGHT = 380;
    private static final int LEFT = 84;
    private static final int RIGHT = 40;
    private static final int TOP = 22;
    private static final int BOTTOM = 40;
    private static final int MOST_LABELS = 13;

    private LargeChart() {}

    public static Svg of(SeriesChart chart) {
        List<Double> values = chart.all().map(Drawing::value).toList();
        Ticks ticks = Ticks.around(values);
        Drawing drawing = new Drawing(
                Extent.of(chart.all().map(SeriesChart.Point::at).toList(), LEFT + 20.0, WIDTH - (double) RIGHT - 20),
                new Extent(ticks.least(), ticks.most(), HEIGHT - (double) BOTTOM, TOP));
        axes(drawing, ticks, chart);
        drawing.path(chart.line(), "exp", Colour.EXPECTED, "2", "7 5");
        drawing.path(chart.predicted(), "fc", Colour.MUTED, "1.5", "2 4");
        drawing.path(chart.values(), "obs", Colour.INK, "2.5", null);
        chart.superseded().forEach(point -> drawing.dot(point, "5", false));
        chart.values().forEach(point -> drawing.dot(point, "4", true));
        if (chart.target() != null) {
            drawing.stroke(chart.target(), 22, "3");
        }
        return drawing.finished("large", WIDTH, HEIGHT, chart.alternative());
    }

    private static void axes(Drawing drawing, Ticks ticks, SeriesChart chart) {
        for (BigDecimal tick : ticks.at()) {
            double y = drawing.y(tick.doubleValue());
            drawing.line(LEFT, y, WIDTH - (double) RIGHT, y, "grid", Colour.RULE, "1");
            drawing.text(LEFT - 8.0, y + 5, "end", "14", tick.toPlainString());
        }
        TreeMap<Double, String> periods = new TreeMap<>();
        chart.all().forEach(point -> periods.put(point.at(), point.period()));
        int step = (periods.size() + MOST_LABELS - 1) / MOST_LABELS;
        int place = 0;
        for (var period : periods.entrySet()) {
            if (place++ % Math.max(step, 1) == 0) {
                drawing.text(drawing.x(period.getKey()), HEIGHT - 12.0, "middle", "14", period.getValue());
            }
        }
    }
}

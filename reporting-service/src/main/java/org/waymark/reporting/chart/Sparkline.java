package org.waymark.reporting.chart;

import java.util.List;

/** A chart in a row of a table, without axes. */
public final class Sparkline {
    private static final int WIDTH = 184;
    private static final int HEIGHT = 46;
    private static final int MARGIN = 6;

    private Sparkline() {}

    /** @param years first and last of the axis that all rows share, as ends of periods */
    public static Svg of(SeriesChart chart, double first, double last) {
        List<Double> values = chart.all().map(Drawing::value).toList();
        Drawing drawing = new Drawing(
                new Extent(first, last, MARGIN, WIDTH - 2.0 * MARGIN),
                Extent.of(values, HEIGHT - (double) MARGIN, MARGIN));
        if (chart.target() != null) {
            drawing.stroke(chart.target(), 10, "1.5");
        }
        drawing.path(chart.line(), "exp", Colour.EXPECTED, "1.5", "4 3");
        drawing.path(chart.values(), "obs", Colour.INK, "1.75", null);
        int newest = chart.values().size() - 1;
        for (int place = 0; place <= newest; place++) {
            drawing.dot(chart.values().get(place), place == newest ? "4" : "2.25", true);
        }
        return drawing.finished("spark", WIDTH, HEIGHT, chart.alternative());
    }
}

package org.waymark.reporting.chart;

import java.util.List;
import java.util.stream.Collectors;

/** Elements of one chart, in the order in which they cover each other. */
final class Drawing {
    private final StringBuilder markup = new StringBuilder();
    private final Extent across;
    private final Extent up;

    Drawing(Extent across, Extent up) {
        this.across = across;
        this.up = up;
    }

    void path(List<SeriesChart.Point> points, String kind, String colour, String width, String dashes) {
        if (points.size() < 2) {
            return;
        }
        String way = points.stream().map(this::place).collect(Collectors.joining("L", "M", ""));
        markup.append("<path class=\"%s\" d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                .formatted(kind, way, colour, width, dashed(dashes)));
    }

    void dot(SeriesChart.Point point, String radius, boolean filled) {
        markup.append(
                "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.25\"/>"
                        .formatted(
                                filled ? "pt" : "pt old",
                                x(point),
                                y(point),
                                radius,
                                filled ? Colour.INK : "#ffffff",
                                Colour.INK));
    }

    /** A short level stroke at its time. */
    void stroke(SeriesChart.Point target, double half, String width) {
        double middle = across.exactly(target.at());
        line(
                middle - half,
                up.exactly(value(target)),
                middle + half,
                up.exactly(value(target)),
                "tgt",
                Colour.INK,
                width);
    }

    void line(double x1, double y1, double x2, double y2, String kind, String colour, String width) {
        markup.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                .formatted(
                        kind,
                        Extent.written(x1),
                        Extent.written(y1),
                        Extent.written(x2),
                        Extent.written(y2),
                        colour,
                        width));
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    void text(double x, double y, String anchor, String size, String text) {
        markup.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>"
                .formatted(Extent.written(x), Extent.written(y), anchor, size, Colour.MUTED, escaped(text)));
    }

    Svg finished(String kind, int width, int height, String alternative) {
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%s\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>"
                        .formatted(kind, width, height, escaped(alternative), markup);
        return new Svg(svg, width, height, alternative);
    }

    double x(double at) {
        return across.exactly(at);
    }

    double y(double value) {
        return up.exactly(value);
    }

    static double value(SeriesChart.Point point) {
        return point.value().doubleValue();
    }

    private String place(SeriesChart.Point point) {
        return x(point) + " " + y(point);
    }

    private String x(SeriesChart.Point point) {
        return across.at(point.at());
    }

    private String y(SeriesChart.Point point) {
        return up.at(value(point));
    }

    private static String dashed(String dashes) {
        return dashes == null ? "" : " stroke-dasharray=\"" + dashes + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

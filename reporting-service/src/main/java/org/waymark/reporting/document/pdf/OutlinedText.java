package org.waymark.reporting.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Labels of a chart as outlines of our own font. The drawer of SVG would ask the machine for its fonts, of which a
 * container has none; what the chart says stands in its alternative text.
 */
final class OutlinedText {
    private static final double THOUSAND = 1000.0;

    private OutlinedText() {}

    static void in(Element svg) {
        for (Element text : PrintedPage.elements(svg, "text")) {
            Element path = svg.getOwnerDocument().createElementNS(text.getNamespaceURI(), "path");
            path.setAttribute("fill", text.getAttribute("fill"));
            path.setAttribute("d", outline(text));
            text.getParentNode().replaceChild(path, text);
        }
    }

    private static String outline(Element text) {
        String label = text.getTextContent();
        double size = number(text, "font-size");
        double width = label.codePoints().mapToDouble(PrintFont.REGULAR::width).sum() * size / THOUSAND;
        double x = number(text, "x")
                - switch (text.getAttribute("text-anchor")) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        StringBuilder all = new StringBuilder();
        for (int character : label.codePoints().toArray()) {
            GeneralPath outline = PrintFont.REGULAR.outline(character);
            if (outline != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(x, number(text, "y"));
                place.scale(size / THOUSAND, -size / THOUSAND);
                write(outline.getPathIterator(place), all);
            }
            x += PrintFont.REGULAR.width(character) * size / THOUSAND;
        }
        return all.toString();
    }

    private static void write(PathIterator outline, StringBuilder all) {
        double[] at = new double[6];
        for (; !outline.isDone(); outline.next()) {
            switch (outline.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> add(all, "M", at, 2);
                case PathIterator.SEG_LINETO -> add(all, "L", at, 2);
                case PathIterator.SEG_QUADTO -> add(all, "Q", at, 4);
                case PathIterator.SEG_CUBICTO -> add(all, "C", at, 6);
                default -> all.append('Z');
            }
        }
    }

    private static void add(StringBuilder all, String step, double[] at, int numbers) {
        all.append(step);
        for (int place = 0; place < numbers; place++) {
            all.append(String.format(Locale.ROOT, "%.2f ", at[place]));
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}

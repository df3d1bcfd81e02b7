package org.waymark.reporting.document;

import java.util.Objects;
import org.waymark.reporting.chart.Svg;

/** A chart with its caption; whoever cannot see it reads its alternative. */
public record Figure(Svg chart, String caption) implements Block {
    public Figure {
        Objects.requireNonNull(chart);
        Objects.requireNonNull(caption);
    }
}

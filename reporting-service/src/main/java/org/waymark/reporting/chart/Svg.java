package org.waymark.reporting.chart;

import java.util.Objects;

/**
 * @param markup one {@code svg} element, well-formed as XML too
 * @param alternative what it shows, in words
 */
public record Svg(String markup, int width, int height, String alternative) {
    public Svg {
        Objects.requireNonNull(markup);
        Objects.requireNonNull(alternative);
    }
}

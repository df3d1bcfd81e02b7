package org.waymark.reporting.document;

import java.util.Objects;
import org.waymark.reporting.chart.Svg;

/**
 * @param text as it is shown; empty for no value
 * @param below what stands under it in smaller type, such as the period of a value; null where nothing does
 * @param tone of a verdict
 * @param chart stands for the text where there is room for pictures; the text alone where there is none
 */
public record Cell(String text, String below, Tone tone, Svg chart) {
    private static final Cell EMPTY = new Cell("", null, Tone.NONE, null);

    public Cell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(tone);
    }

    /** @param text null for no value */
    public static Cell of(String text) {
        return text == null ? EMPTY : new Cell(text, null, Tone.NONE, null);
    }

    public static Cell of(String text, String below) {
        return new Cell(text == null ? "" : text, below, Tone.NONE, null);
    }

    public static Cell verdict(Tone tone, String word, String why) {
        return new Cell(word, why, tone, null);
    }

    /** Its alternative is the text. */
    public static Cell picture(Svg chart) {
        return new Cell(chart.alternative(), null, Tone.NONE, chart);
    }
}

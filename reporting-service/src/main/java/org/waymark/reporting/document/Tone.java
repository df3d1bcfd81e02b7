package org.waymark.reporting.document;

import java.util.Locale;

/**
 * The colour of a word and the shape before it. Both only help: the word says all. Circles are for what was reached,
 * triangles and bars for the pace, a diamond for what cannot be assessed.
 */
public enum Tone {
    NONE(""),
    MET("●"),
    NOT_MET("○"),
    AHEAD("▲"),
    ON_PACE("＝"),
    BEHIND("▽"),
    OFF_COURSE("▼"),
    NOT_ASSESSABLE("◇");

    private final String shape;

    Tone(String shape) {
        this.shape = shape;
    }

    public String shape() {
        return shape;
    }

    public String style() {
        return "tone-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

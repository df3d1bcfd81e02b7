package org.waymark.reporting.assessment;

import org.waymark.reporting.number.Rational;

/**
 * A value on whose two sides a method uses different words.
 *
 * @param below the word for smaller values
 * @param above the word for larger values
 * @param belongsAbove at the value itself the word for larger values holds
 */
public record Cut(Rational value, String below, String above, boolean belongsAbove) {

    /** The value itself counts as a larger one. */
    public static Cut upwards(Rational value, String below, String above) {
        return new Cut(value, below, above, true);
    }

    /** The value itself counts as a smaller one. */
    public static Cut downwards(Rational value, String below, String above) {
        return new Cut(value, below, above, false);
    }

    public boolean isAbove(Rational other) {
        int comparison = value.compareTo(other);
        return comparison > 0 || comparison == 0 && !belongsAbove;
    }
}

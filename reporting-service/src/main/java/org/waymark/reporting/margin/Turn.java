package org.waymark.reporting.margin;

import java.util.Comparator;
import java.util.List;
import org.waymark.reporting.assessment.Cut;
import org.waymark.reporting.number.Rational;

/**
 * The nearest value in one direction at which the verdict turns.
 *
 * @param at the value
 * @param reachedAtValue it turns at the value itself; otherwise as soon as that is passed
 * @param distance from the latest value, in its unit, never negative
 * @param share of the latest value's size; null where that is zero
 * @param to what it turns to
 */
public record Turn(Rational at, boolean reachedAtValue, Rational distance, Rational share, String to) {

    /** Null where no larger value turns it. */
    static Turn up(Rational latest, List<Cut> cuts) {
        return cuts.stream()
                .filter(cut -> cut.isAbove(latest))
                .min(Comparator.comparing(Cut::value))
                .map(cut -> of(latest, cut, cut.belongsAbove(), cut.above()))
                .orElse(null);
    }

    /** Null where no smaller value turns it. */
    static Turn down(Rational latest, List<Cut> cuts) {
        return cuts.stream()
                .filter(cut -> !cut.isAbove(latest))
                .max(Comparator.comparing(Cut::value))
                .map(cut -> of(latest, cut, !cut.belongsAbove(), cut.below()))
                .orElse(null);
    }

    private static Turn of(Rational latest, Cut cut, boolean reachedAtValue, String to) {
        Rational distance = cut.value().subtract(latest).abs();
        Rational share = latest.signum() == 0 ? null : distance.divide(latest.abs());
        return new Turn(cut.value(), reachedAtValue, distance, share, to);
    }
}

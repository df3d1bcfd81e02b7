package org.waymark.reporting.margin;

import java.util.List;
import org.waymark.reporting.assessment.Cut;
import org.waymark.reporting.number.Rational;

/**
 * Where a larger and where a smaller latest value would turn a verdict.
 *
 * @param up null where no larger value does
 * @param down null where no smaller value does
 */
public record Turns(Turn up, Turn down) {
    static final Turns NONE = new Turns(null, null);

    static Turns of(Rational latest, List<Cut> cuts) {
        return new Turns(Turn.up(latest, cuts), Turn.down(latest, cuts));
    }

    public boolean any() {
        return up != null || down != null;
    }
}

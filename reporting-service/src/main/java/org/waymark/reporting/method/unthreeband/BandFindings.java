package org.waymark.reporting.method.unthreeband;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.reporting.assessment.Workings;
import org.waymark.reporting.movement.Point;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.situation.Reason;

/**
 * What the method shows of its findings; numbers with at most 15 significant digits.
 *
 * @param band 3 met or on track, 2 fair but to accelerate, 1 stagnation or regression; null where it cannot be told
 * @param value how much of the way will be covered by the target's year; without target, the directed rate
 * @param score always null: the method has none
 */
record BandFindings(
        Integer band, Reason reason, BigDecimal value, BigDecimal score, Steps intermediate, List<String> experimental)
        implements Workings {
    /**
     * @param years from base to current value
     * @param growthObserved a year, as a part of the value; 0.02 is 2 %
     * @param valueAtTarget what the current value becomes by the target's year at that rate
     * @param withinOnePoint it is within one point of a target of 0 % or 100 %
     */
    record Steps(
            Point base,
            Point current,
            BigDecimal years,
            BigDecimal growthObserved,
            BigDecimal valueAtTarget,
            boolean withinOnePoint) {
        static final Steps NONE = new Steps(null, null, null, null, null, false);
    }

    static BandFindings of(Integer band, Reason reason, Double value, Steps steps) {
        return new BandFindings(band, reason, PlainNumber.significant(value), null, steps, List.of());
    }
}

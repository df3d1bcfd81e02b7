package org.waymark.reporting.method.opensdg;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.reporting.assessment.Workings;
import org.waymark.reporting.movement.Point;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.situation.Reason;

/**
 * What the method shows of its findings; numbers with at most 15 significant digits.
 *
 * @param value the ratio with a target, the directed rate without one
 */
record OpenSdgFindings(
        String progressStatus,
        Reason reason,
        BigDecimal value,
        BigDecimal score,
        Steps intermediate,
        List<String> experimental)
        implements Workings {
    /**
     * @param variant by which of the method's two formulas
     * @param years from base to current value
     * @param growthObserved a year, as a part of the value; 0.02 is 2 %
     * @param growthRequired from base to target; null without target
     * @param coefficient by which thresholds are reduced near a limit; null with a target
     * @param epsilonFor which of base and target are zero, and were taken for epsilon
     */
    record Steps(
            Variant variant,
            Point base,
            Point current,
            BigDecimal years,
            BigDecimal growthObserved,
            BigDecimal growthRequired,
            BigDecimal coefficient,
            List<String> epsilonFor) {
        static final Steps NONE = new Steps(null, null, null, null, null, null, null, List.of());
    }

    enum Variant {
        /** A target is given. */
        QUANTITATIVE,
        /** Only a direction is. */
        QUALITATIVE
    }

    static OpenSdgFindings of(ProgressStatus status, Reason reason, Double value, Double score, Steps steps) {
        return new OpenSdgFindings(
                status.code(),
                reason,
                PlainNumber.significant(value),
                PlainNumber.significant(score),
                steps,
                List.of());
    }
}

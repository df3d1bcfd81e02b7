package org.waymark.reporting.method.escapcsi;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.reporting.assessment.Workings;
import org.waymark.reporting.movement.Point;
import org.waymark.reporting.situation.Reason;

/**
 * What the method shows of its findings; numbers with at most 15 significant digits.
 *
 * @param value the index
 * @param score always null: the method has none
 */
record IndexFindings(Reason reason, BigDecimal value, BigDecimal score, Steps intermediate, List<String> experimental)
        implements Workings {
    /** The index ends at 10. */
    static final String CAP = "cap-at-10";

    /**
     * @param uncapped the index before it is ended at 10
     * @param marker what it would be if the way were covered as time goes by
     * @param ahead it has reached the marker
     * @param parity it is of the formula for a value to maintain
     */
    record Steps(Point base, Point current, BigDecimal uncapped, BigDecimal marker, Boolean ahead, boolean parity) {}

    static IndexFindings none(Reason reason, Point base, Point current, boolean parity) {
        return new IndexFindings(reason, null, null, new Steps(base, current, null, null, null, parity), List.of());
    }
}

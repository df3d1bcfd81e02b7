package org.waymark.reporting.method.lineartrajectory;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.reporting.assessment.Figures;
import org.waymark.reporting.assessment.Workings;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.situation.Reason;

/**
 * What the method shows of its findings: HALF_UP, at most four decimals, years two; null where a number makes no sense.
 *
 * @param r covered distance over the distance expected by then
 * @param timeLead years ahead of the line, negative behind
 * @param roundingSensitive half a unit of the latest value's last decimal changes the verdict
 */
record Trajectory(
        Pace pace,
        Reason reason,
        BigDecimal progress,
        BigDecimal expected,
        BigDecimal r,
        BigDecimal timeLead,
        boolean roundingSensitive)
        implements Figures, Workings {
    /** What leads to {@code r}, and what else is worked out. */
    record Steps(BigDecimal progress, BigDecimal expected, BigDecimal timeLead, boolean roundingSensitive) {}

    static Trajectory of(Pace pace, Reason reason, Progress exact, boolean roundingSensitive) {
        return new Trajectory(
                pace,
                reason,
                PlainNumber.rounded(exact.progress(), 4),
                PlainNumber.rounded(exact.expected(), 4),
                PlainNumber.rounded(exact.ratio(), 4),
                PlainNumber.rounded(exact.timeLead(), 2),
                roundingSensitive);
    }

    @Override
    public BigDecimal value() {
        return r;
    }

    @Override
    public BigDecimal score() {
        return null;
    }

    @Override
    public Steps intermediate() {
        return new Steps(progress, expected, timeLead, roundingSensitive);
    }

    @Override
    public List<String> experimental() {
        return List.of();
    }
}

package org.waymark.reporting.method.lineartrajectory;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.reporting.assessment.GivenParameters;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Provisional;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.situation.Target;

/**
 * @param maxAge how many whole periods the latest value may lie behind the last period that has ended
 * @param tolerance how far a value to maintain may lie from its target where the target does not say it
 */
record TrajectoryParameters(int maxAge, Provisional provisional, BigDecimal tolerance) implements Parameters {
    static final TrajectoryParameters DEFAULT = new TrajectoryParameters(2, Provisional.USE, BigDecimal.ZERO);

    /** Periods; more than any plan lasts. */
    private static final int OLDEST = 1000;

    TrajectoryParameters {
        tolerance = PlainNumber.of(tolerance);
    }

    @Override
    public List<String> lines() {
        return List.of("maxAge=" + maxAge, "provisional=" + provisional, "tolerance=" + tolerance.toPlainString());
    }

    TrajectoryParameters with(GivenParameters given) {
        return new TrajectoryParameters(
                given.integer("maxAge", 0, OLDEST, maxAge),
                given.oneOf("provisional", Provisional.class, provisional),
                given.notNegative("tolerance", tolerance));
    }

    /** With the tolerance the target names, if it names one. */
    TrajectoryParameters forTarget(Target target) {
        return target.tolerance() == null ? this : new TrajectoryParameters(maxAge, provisional, target.tolerance());
    }
}

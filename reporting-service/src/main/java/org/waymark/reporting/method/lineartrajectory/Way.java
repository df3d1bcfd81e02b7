package org.waymark.reporting.method.lineartrajectory;

import java.util.IdentityHashMap;
import java.util.Map;
import org.waymark.reporting.assessment.Comparison;
import org.waymark.reporting.assessment.TrajectoryLine;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Target;

/** The way from the baseline to the last target, the same on all days on which that target is in force. */
final class Way {
    private final Target target;
    private final TrajectoryParameters parameters;
    private final Rational baseline;
    private final Rational distance;
    private final TrajectoryLine line;
    private final Map<KnownValue, LatestValue> latest = new IdentityHashMap<>();

    Way(Target target, Direction direction, TrajectoryParameters parameters) {
        this.target = target;
        this.parameters = parameters.forTarget(target);
        if (target.baseline() == null) {
            baseline = null;
            distance = null;
            line = null;
            return;
        }
        baseline = Rational.of(target.baseline().value());
        Rational way = Rational.of(target.last().value()).subtract(baseline);
        distance = direction.isGood(way) ? way : Rational.ZERO;
        line = new TrajectoryLine(target.baseline(), target.targets());
    }

    Target target() {
        return target;
    }

    TrajectoryParameters parameters() {
        return parameters;
    }

    boolean hasBaseline() {
        return baseline != null;
    }

    Rational baseline() {
        return baseline;
    }

    /** Zero where there is nothing to cover: a value to maintain, or a target that lies against the direction. */
    Rational distance() {
        return distance;
    }

    TrajectoryLine line() {
        return line;
    }

    /** What follows from the latest value compared with this target; it may be none. */
    LatestValue latest(Comparison comparison) {
        return latest.computeIfAbsent(comparison.latest().orElse(null), known -> new LatestValue(comparison, this));
    }
}

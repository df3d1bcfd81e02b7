package org.waymark.reporting.method.lineartrajectory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.reporting.assessment.Cut;
import org.waymark.reporting.assessment.TrajectoryLine;
import org.waymark.reporting.assessment.Years;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Target;

/**
 * Where the latest value stands between baseline and target, and where the line expects it.
 *
 * <p>A part that makes no sense is null: all without baseline or value; everything but {@code progress} while there is
 * no value after the baseline period; {@code progress}, {@code ratio} and {@code timeLead} without distance.
 */
record Progress(
        Rational baseline, Rational distance, Rational progress, Rational expected, Rational ratio, Rational timeLead) {
    static final Progress NONE = new Progress(null, null, null, null, null, null);

    static Progress of(Target target, Direction direction, KnownValue latest) {
        if (target.baseline() == null) {
            return NONE;
        }
        Rational y0 = Rational.of(target.baseline().value());
        Rational way = Rational.of(target.last().value()).subtract(y0);
        Rational distance = direction.isGood(way) ? way : Rational.ZERO;
        if (latest == null) {
            return new Progress(y0, distance, null, null, null, null);
        }
        Rational covered = latest.exactly().subtract(y0);
        Rational progress = distance.signum() == 0 ? null : covered.divide(distance);
        if (!latest.period().endsAfter(target.baseline().period())) {
            return new Progress(y0, distance, progress, null, null, null);
        }
        Rational year = Years.endOf(latest.period());
        TrajectoryLine line = new TrajectoryLine(target.baseline(), target.targets());
        Rational expected = line.expectedAt(year);
        Rational expectedCover = expected.subtract(y0);
        boolean measurable = expectedCover.signum() * distance.signum() > 0;
        return new Progress(
                y0,
                distance,
                progress,
                expected,
                measurable ? covered.divide(expectedCover) : null,
                distance.signum() == 0 ? null : line.timeLead(latest.exactly(), year));
    }

    /** False when there is nothing to cover: a value to maintain, or a target that lies against the direction. */
    boolean hasDistance() {
        return distance.signum() != 0;
    }

    boolean leadsToTarget() {
        return ratio != null;
    }

    /** Whether covered / expected cover is at least the threshold, without dividing. */
    boolean reaches(Rational threshold, Rational value) {
        Rational covered = value.subtract(baseline);
        Rational wanted = threshold.multiply(expected.subtract(baseline));
        int direction = distance.signum();
        return covered.compareTo(wanted) * direction >= 0;
    }

    /**
     * The values at which the thresholds are reached, in order of value.
     *
     * @param thresholds from low to high
     * @param words below the first threshold, from the first to the second, and so on
     */
    List<Cut> cuts(List<Rational> thresholds, List<String> words) {
        List<Cut> cuts = new ArrayList<>();
        for (int step = 0; step < thresholds.size(); step++) {
            Rational at = baseline.add(thresholds.get(step).multiply(expected.subtract(baseline)));
            String worse = words.get(step);
            String better = words.get(step + 1);
            cuts.add(distance.signum() > 0 ? Cut.upwards(at, worse, better) : Cut.downwards(at, better, worse));
        }
        if (distance.signum() < 0) {
            Collections.reverse(cuts);
        }
        return cuts;
    }
}

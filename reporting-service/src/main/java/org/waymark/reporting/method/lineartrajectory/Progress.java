package org.waymark.reporting.method.lineartrajectory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.reporting.assessment.Cut;
import org.waymark.reporting.assessment.Years;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.KnownValue;

/**
 * Where the latest value stands between baseline and target, and where the line expects it.
 *
 * <p>{@code expectedCover} is the part of the distance that the line expects to be covered. A part that makes no sense is null: all without baseline or value; everything but {@code progress} while there is
 * no value after the baseline period; {@code progress}, {@code ratio} and {@code timeLead} without distance.
 */
record Progress(
        Rational baseline,
        Rational distance,
        Rational progress,
        Rational expected,
        Rational expectedCover,
        Rational ratio,
        Rational timeLead) {
    static final Progress NONE = new Progress(null, null, null, null, null, null, null);

    static Progress of(Way way, KnownValue latest) {
        if (!way.hasBaseline()) {
            return NONE;
        }
        Rational y0 = way.baseline();
        Rational distance = way.distance();
        if (latest == null) {
            return new Progress(y0, distance, null, null, null, null, null);
        }
        Rational covered = latest.exactly().subtract(y0);
        Rational progress = distance.signum() == 0 ? null : covered.divide(distance);
        if (!latest.period().endsAfter(way.target().baseline().period())) {
            return new Progress(y0, distance, progress, null, null, null, null);
        }
        Rational year = Years.endOf(latest.period());
        Rational expected = way.line().expectedAt(year);
        Rational expectedCover = expected.subtract(y0);
        boolean measurable = expectedCover.signum() * distance.signum() > 0;
        return new Progress(
                y0,
                distance,
                progress,
                expected,
                expectedCover,
                measurable ? covered.divide(expectedCover) : null,
                distance.signum() == 0 ? null : way.line().timeLead(latest.exactly(), year));
    }

    boolean leadsToTarget() {
        return ratio != null;
    }

    /** Whether covered / expected cover is at least the threshold, without dividing. */
    boolean reaches(Rational threshold, Rational value) {
        Rational covered = value.subtract(baseline);
        Rational wanted = threshold.multiply(expectedCover);
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
            Rational at = baseline.add(thresholds.get(step).multiply(expectedCover));
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

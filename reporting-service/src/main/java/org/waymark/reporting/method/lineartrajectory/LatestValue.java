package org.waymark.reporting.method.lineartrajectory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.reporting.assessment.Comparison;
import org.waymark.reporting.assessment.Cut;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;

/** What follows from the latest value and the target alone, whatever the day and whatever is known besides. */
final class LatestValue {
    private static final Rational AHEAD = Rational.of(105, 100);
    private static final Rational ON_PACE = Rational.of(95, 100);
    private static final Rational BEHIND = Rational.of(60, 100);

    private final Comparison comparison;
    private final Optional<KnownValue> latest;
    private final Progress progress;
    private final Map<Reason, Verdict> verdicts = new HashMap<>();
    private final Map<Reason, Trajectory> shown = new HashMap<>();

    LatestValue(Comparison comparison, Way way) {
        this.comparison = comparison;
        this.latest = comparison.latest();
        this.progress = Progress.of(way, latest.orElse(null));
    }

    Progress progress() {
        return progress;
    }

    /** @param reason why there is no pace; null where there is one */
    Verdict verdict(Reason reason) {
        return verdicts.computeIfAbsent(reason, why -> latest.map(known -> verdictOf(known.exactly(), why))
                .orElse(Verdict.NONE));
    }

    /** @param reason why there is no pace; null where there is one */
    Trajectory shown(Reason reason) {
        return shown.computeIfAbsent(
                reason, why -> Trajectory.of(verdict(why).pace(), why, progress, isRoundingSensitive(why)));
    }

    /** Whether half a unit of the latest value's last decimal, up or down, gives another verdict. */
    private boolean isRoundingSensitive(Reason reason) {
        return latest.map(known -> {
                    Rational half = known.halfUnit();
                    Verdict verdict = verdict(reason);
                    return !verdict.equals(verdictOf(known.exactly().add(half), reason))
                            || !verdict.equals(verdictOf(known.exactly().subtract(half), reason));
                })
                .orElse(false);
    }

    /** Where another latest value would be another pace; nowhere while the pace cannot be told. */
    List<Cut> cuts(Reason reason) {
        return reason == null && latest.isPresent()
                ? progress.cuts(
                        List.of(BEHIND, ON_PACE, AHEAD),
                        List.of(Pace.OFF_COURSE.name(), Pace.BEHIND.name(), Pace.ON_PACE.name(), Pace.AHEAD.name()))
                : List.of();
    }

    private Verdict verdictOf(Rational value, Reason reason) {
        return new Verdict(comparison.attainmentOf(value), reason == null ? paceOf(value) : Pace.NOT_ASSESSABLE);
    }

    private Pace paceOf(Rational value) {
        if (progress.reaches(AHEAD, value)) {
            return Pace.AHEAD;
        }
        if (progress.reaches(ON_PACE, value)) {
            return Pace.ON_PACE;
        }
        return progress.reaches(BEHIND, value) ? Pace.BEHIND : Pace.OFF_COURSE;
    }
}

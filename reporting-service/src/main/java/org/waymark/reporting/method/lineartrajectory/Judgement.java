package org.waymark.reporting.method.lineartrajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Comparison;
import org.waymark.reporting.assessment.Cut;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Target;

/**
 * Attainment and pace of a target with a direction.
 *
 * <p>Decided here because the method's definition leaves it open:
 *
 * <ul>
 *   <li>Where the line has not yet moved towards the target, nothing is expected and there is no ratio:
 *       {@code NO_DISTANCE}.
 *   <li>Provisional values that are to be ignored still show that observation goes on. {@code NO_OBSERVATION} and
 *       {@code ONE_POINT} count them; {@code PROVISIONAL_ONLY} says that there are no others.
 *   <li>A break in the series matters between the baseline period and the latest value.
 *   <li>A value is stale from the day on which the period ends that makes it too old.
 * </ul>
 */
final class Judgement {
    private static final Rational AHEAD = Rational.of(105, 100);
    private static final Rational ON_PACE = Rational.of(95, 100);
    private static final Rational BEHIND = Rational.of(60, 100);

    private final Comparison comparison;
    private final Target target;
    private final Optional<KnownValue> latest;
    private final Progress progress;
    private final Reason reason;

    Judgement(Comparison comparison, int maxAge, LocalDate asOf) {
        this.comparison = comparison;
        this.target = comparison.target();
        this.latest = comparison.latest();
        this.progress = Progress.of(target, comparison.direction(), latest.orElse(null));
        this.reason = firstReason(maxAge, asOf);
    }

    Verdict verdict() {
        return latest.map(known -> verdictOf(known.exactly())).orElse(Verdict.NONE);
    }

    Trajectory shown() {
        return Trajectory.of(verdict().pace(), reason, progress, isRoundingSensitive());
    }

    /** Where another latest value would be another pace; nowhere while the pace cannot be told. */
    List<Cut> cuts() {
        return reason == null && latest.isPresent()
                ? progress.cuts(
                        List.of(BEHIND, ON_PACE, AHEAD),
                        List.of(Pace.OFF_COURSE.name(), Pace.BEHIND.name(), Pace.ON_PACE.name(), Pace.AHEAD.name()))
                : List.of();
    }

    /** Whether half a unit of the latest value's last decimal, up or down, gives another verdict. */
    private boolean isRoundingSensitive() {
        return latest.map(known -> {
                    Rational half = known.halfUnit();
                    return !verdict().equals(verdictOf(known.exactly().add(half)))
                            || !verdict().equals(verdictOf(known.exactly().subtract(half)));
                })
                .orElse(false);
    }

    private Verdict verdictOf(Rational value) {
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

    private Reason firstReason(int maxAge, LocalDate asOf) {
        List<KnownValue> seen = comparison.seen();
        Optional<Reason> obstacle = comparison.obstacle();
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (target.baseline() == null) {
            return Reason.NO_BASELINE;
        }
        TimePeriod latestSeen = seen.get(seen.size() - 1).period();
        if (!isAfterBaseline(latestSeen)) {
            return Reason.ONE_POINT;
        }
        if (!progress.hasDistance()) {
            return Reason.NO_DISTANCE;
        }
        boolean provisionalOnly =
                latest.filter(known -> isAfterBaseline(known.period())).isEmpty();
        TimePeriod newest = provisionalOnly ? latestSeen : latest.orElseThrow().period();
        if (!staleFrom(newest, maxAge).isAfter(asOf)) {
            return Reason.STALE;
        }
        if (comparison.usable().stream()
                .anyMatch(known -> known.breaksTheSeries() && isAfterBaseline(known.period()))) {
            return Reason.SERIES_BREAK;
        }
        if (provisionalOnly) {
            return Reason.PROVISIONAL_ONLY;
        }
        return progress.leadsToTarget() ? null : Reason.NO_DISTANCE;
    }

    private boolean isAfterBaseline(TimePeriod period) {
        return period.endsAfter(target.baseline().period());
    }

    /** The day the first period ends that makes the given one too old. */
    static LocalDate staleFrom(TimePeriod latest, int maxAge) {
        return latest.plus(maxAge + 1).lastDay();
    }
}

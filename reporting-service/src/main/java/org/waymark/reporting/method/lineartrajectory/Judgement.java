package org.waymark.reporting.method.lineartrajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Comparison;
import org.waymark.reporting.assessment.Cut;
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
    private final Comparison comparison;
    private final Target target;
    private final Way way;
    private final LatestValue latestValue;
    private final Reason reason;

    Judgement(Comparison comparison, Way way, LocalDate asOf) {
        this.comparison = comparison;
        this.target = way.target();
        this.way = way;
        this.latestValue = way.latest(comparison);
        this.reason = firstReason(way.parameters().maxAge(), asOf);
    }

    Verdict verdict() {
        return latestValue.verdict(reason);
    }

    Trajectory shown() {
        return latestValue.shown(reason);
    }

    List<Cut> cuts() {
        return latestValue.cuts(reason);
    }

    private Reason firstReason(int maxAge, LocalDate asOf) {
        List<KnownValue> seen = comparison.seen();
        Optional<Reason> obstacle = comparison.obstacle();
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (!way.hasBaseline()) {
            return Reason.NO_BASELINE;
        }
        TimePeriod latestSeen = seen.get(seen.size() - 1).period();
        if (!isAfterBaseline(latestSeen)) {
            return Reason.ONE_POINT;
        }
        if (way.distance().signum() == 0) {
            return Reason.NO_DISTANCE;
        }
        Optional<KnownValue> latest = comparison.latest();
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
        return latestValue.progress().leadsToTarget() ? null : Reason.NO_DISTANCE;
    }

    private boolean isAfterBaseline(TimePeriod period) {
        return period.endsAfter(target.baseline().period());
    }

    /** The day the first period ends that makes the given one too old. */
    static LocalDate staleFrom(TimePeriod latest, int maxAge) {
        return latest.plus(maxAge + 1).lastDay();
    }
}

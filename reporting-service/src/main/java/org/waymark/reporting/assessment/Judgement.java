package org.waymark.reporting.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;

/**
 * Attainment and pace of one situation that has a target and a direction.
 *
 * <p>Where the method leaves room: a line that does not yet lead from the baseline towards the target (p_expected is
 * not positive) has no ratio and is {@code NO_DISTANCE}, never green. When provisional values are ignored they still
 * show that observation goes on, so that {@code NO_OBSERVATION} and {@code ONE_POINT} count them and
 * {@code PROVISIONAL_ONLY} says what is missing. A break counts after the baseline period, up to the latest value. A value
 * grows stale on the very day on which the period ends that makes it too old.
 */
final class Judgement {
    private static final Rational AHEAD = Rational.of(105, 100);
    private static final Rational ON_PACE = Rational.of(95, 100);
    private static final Rational BEHIND = Rational.of(60, 100);

    private final Parameters parameters;
    private final Target target;
    private final Direction direction;
    private final List<KnownValue> seen;
    private final List<KnownValue> usable;
    private final Progress progress;
    private final Reason reason;

    Judgement(Situation situation, Parameters parameters) {
        this.target = situation.target().orElseThrow();
        this.parameters = parameters.of(target);
        this.direction = situation.definition().orElseThrow().direction();
        this.seen = situation.comparable().stream().filter(KnownValue::isValue).toList();
        this.usable = seen.stream().filter(this::isUsable).toList();
        this.progress = Progress.of(target, direction, latest().orElse(null));
        this.reason = firstReason(situation);
    }

    boolean isUsable(KnownValue known) {
        return known.isValue() && (parameters.provisional() == Provisional.USE || !known.isProvisional());
    }

    List<KnownValue> usable() {
        return usable;
    }

    Optional<KnownValue> latest() {
        return usable.isEmpty() ? Optional.empty() : Optional.of(usable.get(usable.size() - 1));
    }

    Progress progress() {
        return progress;
    }

    /** Null when there is a pace. */
    Reason reason() {
        return reason;
    }

    Verdict verdict() {
        return latest().map(known -> verdictOf(known.exactly())).orElse(Verdict.NONE);
    }

    /** Whether half a unit of the latest value's last decimal, up or down, gives another verdict. */
    boolean isRoundingSensitive() {
        return latest().map(known -> {
                    Rational half = known.halfUnit();
                    return !verdict().equals(verdictOf(known.exactly().add(half)))
                            || !verdict().equals(verdictOf(known.exactly().subtract(half)));
                })
                .orElse(false);
    }

    boolean satisfies(KnownValue known, DatedValue wanted) {
        return satisfies(known.exactly(), wanted);
    }

    private boolean satisfies(Rational value, DatedValue wanted) {
        return direction.satisfies(value, Rational.of(wanted.value()), Rational.of(parameters.tolerance()));
    }

    private Verdict verdictOf(Rational value) {
        Attainment attainment = satisfies(value, target.last()) ? Attainment.MET : Attainment.NOT_MET;
        return new Verdict(attainment, reason == null ? paceOf(value) : Pace.NOT_ASSESSABLE);
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

    private Reason firstReason(Situation situation) {
        if (seen.isEmpty()) {
            return Reason.NO_OBSERVATION;
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
                latest().filter(known -> isAfterBaseline(known.period())).isEmpty();
        TimePeriod latest =
                provisionalOnly ? latestSeen : latest().orElseThrow().period();
        if (isStale(latest, situation)) {
            return Reason.STALE;
        }
        if (usable.stream().anyMatch(known -> known.breaksTheSeries() && isAfterBaseline(known.period()))) {
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

    private boolean isStale(TimePeriod latest, Situation situation) {
        return !staleFrom(latest, parameters).isAfter(situation.asOf());
    }

    /** The day the first period ends that makes the given one too old. */
    static LocalDate staleFrom(TimePeriod latest, Parameters parameters) {
        return latest.plus(parameters.maxAge() + 1).lastDay();
    }
}

package org.waymark.reporting.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.period.PeriodType;

/** What was in force and known on a day. */
public final class Situation {
    private final LocalDate asOf;
    private final PlanVersion plan;
    private final Optional<Target> target;
    private final Optional<Definition> definition;
    private final List<KnownValue> known;
    private List<KnownValue> comparable;

    public Situation(
            LocalDate asOf,
            PlanVersion plan,
            Optional<Target> target,
            Optional<Definition> definition,
            List<KnownValue> known) {
        this.asOf = asOf;
        this.plan = plan;
        this.target = target;
        this.definition = definition;
        this.known = known;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public PlanVersion plan() {
        return plan;
    }

    public Optional<Target> target() {
        return target;
    }

    public Optional<Definition> definition() {
        return definition;
    }

    /** In order of period, at most one per period. */
    public List<KnownValue> known() {
        return known;
    }

    /** Why nothing can be said whatever the values are; empty if something can. */
    public Optional<Reason> obstacle() {
        if (!isReleased()) {
            return Optional.of(Reason.BEFORE_RELEASE);
        }
        return target.isPresent() && hasDirection() ? Optional.empty() : Optional.of(Reason.NO_TARGET);
    }

    /** Why not even growth can be judged, which takes a direction and no target; empty if it can. */
    public Optional<Reason> obstacleWithoutTarget() {
        return obstacle().filter(reason -> reason == Reason.BEFORE_RELEASE || !hasDirection());
    }

    public boolean canBeJudged() {
        return obstacle().isEmpty();
    }

    public boolean isReleased() {
        return plan.isReleasedOn(asOf);
    }

    /**
     * Of the target's period type, from the baseline period (else the plan's start) to the last target period, in its
     * measure and of a status that counts; also where the period has no value. Without a target, of the indicator's
     * longest period type and from the plan's start on.
     */
    public List<KnownValue> comparable() {
        if (comparable == null) {
            comparable = obstacleWithoutTarget().isEmpty() ? findComparable() : List.of();
        }
        return comparable;
    }

    private List<KnownValue> findComparable() {
        PeriodType type = comparedType();
        LocalDate first = start();
        LocalDate last = target.map(t -> t.last().period().lastDay()).orElse(LocalDate.MAX);
        List<KnownValue> found = new ArrayList<>(known.size());
        for (KnownValue value : known) {
            if (value.period().type() == type
                    && !value.lastDay().isBefore(first)
                    && !value.lastDay().isAfter(last)
                    && value.fault() == null) {
                found.add(value);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Why it is not among those that are comparable. */
    public ReasonNotCompared whyNotCompared(KnownValue value) {
        return obstacle()
                .map(reason -> ReasonNotCompared.valueOf(reason.name()))
                .orElseGet(() -> faultOf(value));
    }

    /** Likewise, where values are compared with each other and not with a target. */
    public ReasonNotCompared whyNotComparedWithoutTarget(KnownValue value) {
        return obstacleWithoutTarget()
                .map(reason -> ReasonNotCompared.valueOf(reason.name()))
                .orElseGet(() -> faultOf(value));
    }

    /** Where something can be judged and there is no comparable value. */
    public Reason whyNothingIsComparable() {
        return known.stream()
                .filter(value -> value.reported().value() != null)
                .map(Situation::faultOf)
                .map(why -> Reason.valueOf(why.name()))
                .min(Comparator.naturalOrder())
                .orElse(Reason.NO_OBSERVATION);
    }

    private static ReasonNotCompared faultOf(KnownValue value) {
        if (value.reported().value() == null) {
            return ReasonNotCompared.NO_VALUE;
        }
        return value.fault() == null ? ReasonNotCompared.NOT_COMPARABLE : value.fault();
    }

    /** The end of the first period that can be compared. */
    public LocalDate start() {
        return target.flatMap(t -> Optional.ofNullable(t.baseline()))
                .map(baseline -> baseline.period().lastDay())
                .orElse(plan.start().firstDay());
    }

    /** The value known of the baseline period where it is another one than the target names. */
    public Optional<KnownValue> baselineObserved() {
        return target.map(Target::baseline).filter(baseline -> canBeJudged()).flatMap(baseline -> known.stream()
                .filter(value -> value.period().equals(baseline.period()) && value.isValue())
                .filter(value -> value.value().compareTo(baseline.value()) != 0)
                .findFirst());
    }

    private PeriodType comparedType() {
        return target.map(t -> t.last().period().type())
                .orElseGet(() -> definition.orElseThrow().longestPeriodType());
    }

    private boolean hasDirection() {
        return definition.map(Definition::direction).isPresent();
    }

    /** As it would be if one of the values known were withdrawn. */
    public Situation without(KnownValue value) {
        return new Situation(
                asOf,
                plan,
                target,
                definition,
                known.stream()
                        .map(one -> one.equals(value) ? one.asWithdrawn() : one)
                        .toList());
    }
}

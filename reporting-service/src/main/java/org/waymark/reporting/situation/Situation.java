package org.waymark.reporting.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;

/** What was in force and known on a day. */
public record Situation(
        LocalDate asOf,
        PlanVersion plan,
        Optional<Target> target,
        Optional<Definition> definition,
        List<KnownValue> known) {

    /** Why nothing can be said whatever the values are; empty if something can. */
    public Optional<Reason> obstacle() {
        if (!isReleased()) {
            return Optional.of(Reason.BEFORE_RELEASE);
        }
        return target.isPresent() && definition.map(Definition::direction).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.NO_TARGET);
    }

    public boolean canBeJudged() {
        return obstacle().isEmpty();
    }

    public boolean isReleased() {
        return plan.isReleasedOn(asOf);
    }

    /**
     * Of the target's period type, from the baseline period (else the plan's start) to the last target period, in its
     * measure and of a status that counts; also where the period has no value.
     */
    public List<KnownValue> comparable() {
        return canBeJudged() ? known.stream().filter(this::isComparable).toList() : List.of();
    }

    /** Why it is not among those that are comparable. */
    public ReasonNotCompared whyNotCompared(KnownValue value) {
        return obstacle()
                .map(reason -> ReasonNotCompared.valueOf(reason.name()))
                .or(() -> value.reported().value() == null
                        ? Optional.of(ReasonNotCompared.NO_VALUE)
                        : Optional.ofNullable(value.fault()))
                .orElse(ReasonNotCompared.NOT_COMPARABLE);
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

    private boolean isComparable(KnownValue value) {
        TimePeriod period = value.period();
        TimePeriod last = target.orElseThrow().last().period();
        return period.type() == last.type()
                && !period.lastDay().isBefore(start())
                && !period.endsAfter(last)
                && value.fault() == null;
    }
}

package org.waymark.reporting.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;

/** What was in force and known on a day. */
public record Situation(
        LocalDate asOf,
        TimePeriod planStart,
        Optional<Target> target,
        Optional<Definition> definition,
        List<KnownValue> known) {

    public boolean canBeJudged() {
        return target.isPresent() && definition.isPresent();
    }

    /** Of the target's period type, from the baseline period (else the plan's start) to the last target period. */
    public List<KnownValue> comparable() {
        return target.map(t -> known.stream()
                        .filter(value -> isComparable(value.period(), t))
                        .toList())
                .orElse(List.of());
    }

    List<KnownValue> notCompared() {
        return target.map(t -> known.stream()
                        .filter(value -> !isComparable(value.period(), t))
                        .toList())
                .orElse(known);
    }

    /** The end of the first period that can be compared. */
    LocalDate start() {
        return target.flatMap(t -> Optional.ofNullable(t.baseline()))
                .map(baseline -> baseline.period().lastDay())
                .orElse(planStart.firstDay());
    }

    private boolean isComparable(TimePeriod period, Target target) {
        TimePeriod last = target.last().period();
        return period.type() == last.type() && !period.lastDay().isBefore(start()) && !period.endsAfter(last);
    }
}

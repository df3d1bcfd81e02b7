package org.waymark.reporting.verdicthistory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.PlanVersion;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Versioned;
import org.waymark.reporting.situation.Vintage;

/** From one situation of a subject to another: from a day to the next, or from what was known to what is known now. */
public record Step(Situation before, Situation after) {

    /** Why the verdict changed in this step, if it did; of several causes the first that applies. */
    public Cause cause() {
        if (isOther(before.target(), after.target())) {
            return Cause.TARGET_CHANGE;
        }
        if (before.isReleased() != after.isReleased()) {
            return Cause.RELEASE;
        }
        if (!before.plan().start().equals(after.plan().start())) {
            return Cause.TARGET_CHANGE;
        }
        if (isOther(before.definition(), after.definition())) {
            return Cause.DEFINITION_CHANGE;
        }
        if (latest(before).filter(this::lostItsValue).isPresent()) {
            return Cause.WITHDRAWAL;
        }
        if (latest(after).filter(this::isNew).isPresent()) {
            return Cause.NEW_PERIOD;
        }
        return before.comparable().equals(after.comparable()) ? Cause.STALENESS : Cause.REVISION;
    }

    /** Periods of which something else counts, in their order. */
    public List<ChangedInput> inputs() {
        return ChangedInput.between(before, after);
    }

    /**
     * How that became known which brought the change: of several facts the one announced last. Empty where time alone
     * brought it.
     *
     * @param evidence from which both situations were made
     */
    public Optional<Announcement> trigger(Evidence evidence) {
        return switch (cause()) {
            case TARGET_CHANGE ->
                isOther(before.target(), after.target())
                        ? after.target().or(before::target).map(Versioned::told)
                        : Optional.of(after.plan()).map(PlanVersion::told);
            case RELEASE -> Optional.of(after.plan()).map(PlanVersion::told);
            case DEFINITION_CHANGE -> after.definition().or(before::definition).map(Versioned::told);
            case WITHDRAWAL ->
                lastTold(
                        evidence,
                        value -> latest(before).filter(value.period()::equals).isPresent());
            case NEW_PERIOD -> lastTold(evidence, value -> value.isValue() && isNew(value.period()));
            case REVISION -> lastTold(evidence, value -> true);
            case STALENESS, METHOD_CHANGE -> Optional.empty();
        };
    }

    private Optional<Announcement> lastTold(Evidence evidence, Predicate<KnownValue> matters) {
        return inputs().stream()
                .map(ChangedInput::after)
                .filter(value -> value != null && matters.test(value))
                .flatMap(value -> vintageOf(value, evidence))
                .max(Comparator.comparing((Vintage vintage) -> vintage.told().at())
                        .thenComparing(Vintage::period)
                        .thenComparing(Vintage::number))
                .map(Vintage::told);
    }

    private static Stream<Vintage> vintageOf(KnownValue value, Evidence evidence) {
        return evidence.series().vintages().stream()
                .filter(vintage ->
                        vintage.number() == value.vintage() && vintage.period().equals(value.period()));
    }

    private static boolean isOther(Optional<? extends Versioned> one, Optional<? extends Versioned> other) {
        return !one.map(Versioned::version).equals(other.map(Versioned::version));
    }

    private static Optional<TimePeriod> latest(Situation situation) {
        return situation.comparable().stream()
                .filter(KnownValue::isValue)
                .map(KnownValue::period)
                .reduce((earlier, later) -> later);
    }

    private boolean lostItsValue(TimePeriod period) {
        return after.comparable().stream().anyMatch(known -> known.period().equals(period) && !known.isValue());
    }

    private boolean isNew(TimePeriod period) {
        return latest(before).map(period::endsAfter).orElse(true);
    }
}

package org.waymark.reporting.verdicthistory;

import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Versioned;

/** Why the verdict on one day is another than on the day before; the first cause that applies. */
public final class CauseOfChange {
    private CauseOfChange() {}

    public static Cause between(Situation before, Situation after) {
        if (!version(before.target()).equals(version(after.target()))) {
            return Cause.TARGET_CHANGE;
        }
        if (before.isReleased() != after.isReleased()) {
            return Cause.RELEASE;
        }
        if (!before.plan().start().equals(after.plan().start())) {
            return Cause.TARGET_CHANGE;
        }
        if (!version(before.definition()).equals(version(after.definition()))) {
            return Cause.DEFINITION_CHANGE;
        }
        Optional<TimePeriod> latestBefore = latest(before);
        Optional<TimePeriod> latestAfter = latest(after);
        if (latestBefore.isPresent() && lostItsValue(latestBefore.get(), after)) {
            return Cause.WITHDRAWAL;
        }
        if (latestAfter.isPresent()
                && latestBefore.map(latestAfter.get()::endsAfter).orElse(true)) {
            return Cause.NEW_PERIOD;
        }
        return before.comparable().equals(after.comparable()) ? Cause.STALENESS : Cause.REVISION;
    }

    private static Optional<Integer> version(Optional<? extends Versioned> versioned) {
        return versioned.map(Versioned::version);
    }

    private static Optional<TimePeriod> latest(Situation situation) {
        return situation.comparable().stream()
                .filter(KnownValue::isValue)
                .map(KnownValue::period)
                .reduce((earlier, later) -> later);
    }

    private static boolean lostItsValue(TimePeriod period, Situation after) {
        return after.comparable().stream().anyMatch(known -> known.period().equals(period) && !known.isValue());
    }
}

package org.waymark.reporting.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The verdicts of a subject over time, as one knowledge sees them: a function of what is known, not of arrival. */
final class VerdictHistory {
    private final Evidence evidence;
    private final Instant knownAt;
    private final Parameters parameters;

    VerdictHistory(Evidence evidence, Instant knownAt, Parameters parameters) {
        this.evidence = evidence;
        this.knownAt = knownAt;
        this.parameters = parameters;
    }

    /** The last day up to the given one that brought another verdict; null if none did. */
    VerdictChange lastChange(LocalDate asOf) {
        List<LocalDate> days = new ArrayList<>(daysUpTo(asOf).descendingSet());
        Situation after = evidence.on(asOf, knownAt);
        Verdict verdict = verdictOf(after);
        for (LocalDate day : days) {
            after = evidence.on(day, knownAt);
            Situation before = evidence.on(day.minusDays(1), knownAt);
            if (!verdictOf(before).equals(verdict)) {
                return new VerdictChange(day, cause(before, after));
            }
        }
        return null;
    }

    private TreeSet<LocalDate> daysUpTo(LocalDate asOf) {
        Stream<LocalDate> releases = evidence.series().vintages().stream().map(Vintage::knownFrom);
        Stream<LocalDate> staleness =
                evidence.series().vintages().stream().map(vintage -> Judgement.staleFrom(vintage.period(), parameters));
        Stream<LocalDate> versions = Stream.concat(evidence.targets().stream(), evidence.definitions().stream())
                .map(Versioned::effectiveFrom)
                .filter(Objects::nonNull);
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.of(releases, staleness, versions)
                .flatMap(stream -> stream)
                .filter(day -> !day.isAfter(asOf))
                .forEach(days::add);
        return days;
    }

    private Verdict verdictOf(Situation situation) {
        return situation.target().isEmpty() || situation.definition().isEmpty()
                ? Verdict.NONE
                : new Judgement(situation, parameters).verdict();
    }

    private static Cause cause(Situation before, Situation after) {
        if (!version(before.target()).equals(version(after.target()))) {
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
        if (!latestBefore.equals(latestAfter)) {
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

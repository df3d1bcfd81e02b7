package org.waymark.reporting.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.foundation.period.TimePeriod;

/** The verdicts of a subject over time, as one knowledge sees them: a function of what is known, not of arrival. */
final class VerdictHistory {
    private final Evidence evidence;
    private final Instant knownAt;
    private final Parameters parameters;

    VerdictHistory(Evidence evidence, Instant knownAt, Parameters parameters) {
        this.evidence = evidence.comparableOnly();
        this.knownAt = knownAt;
        this.parameters = parameters;
    }

    /** The last day up to the given one that brought another verdict; null if none did. */
    VerdictChange lastChange(LocalDate asOf) {
        NavigableSet<LocalDate> days = daysUpTo(asOf);
        Verdict verdict = verdictOn(asOf);
        for (LocalDate day : days.descendingSet()) {
            LocalDate earlier = days.lower(day);
            if (!verdict.equals(earlier == null ? Verdict.NONE : verdictOn(earlier))) {
                return new VerdictChange(day, cause(evidence.on(day.minusDays(1), knownAt), evidence.on(day, knownAt)));
            }
        }
        return null;
    }

    /** Between two of these days nothing becomes public, effective or stale. */
    private NavigableSet<LocalDate> daysUpTo(LocalDate asOf) {
        Stream<LocalDate> releases = evidence.series().vintages().stream().map(Vintage::knownFrom);
        Stream<LocalDate> staleness =
                evidence.series().vintages().stream().map(vintage -> Judgement.staleFrom(vintage.period(), parameters));
        Stream<LocalDate> versions = Stream.concat(evidence.targets().stream(), evidence.definitions().stream())
                .map(Versioned::effectiveFrom)
                .filter(Objects::nonNull);
        return Stream.of(releases, staleness, versions)
                .flatMap(stream -> stream)
                .filter(day -> !day.isAfter(asOf))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Verdict verdictOn(LocalDate day) {
        Situation situation = evidence.on(day, knownAt);
        return situation.canBeJudged() ? new Judgement(situation, parameters).verdict() : Verdict.NONE;
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

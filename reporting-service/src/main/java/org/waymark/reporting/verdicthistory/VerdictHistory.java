package org.waymark.reporting.verdicthistory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.PlanVersion;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Versioned;
import org.waymark.reporting.situation.Vintage;

/** How the verdict on a subject changed from day to day, by what was known at one instant, in whatever order it came. */
public final class VerdictHistory {
    private final Evidence evidence;
    private final Instant knownAt;
    private final Method method;

    public VerdictHistory(Evidence evidence, Instant knownAt, Method method) {
        this.evidence = evidence.comparableOnly();
        this.knownAt = knownAt;
        this.method = method;
    }

    /** The last day up to the given one that brought another verdict; null if none did. */
    public VerdictChange lastChange(LocalDate asOf) {
        Object verdict = method.verdict(situation(asOf));
        for (LocalDate day : daysUpTo(asOf).descendingSet()) {
            Situation before = situation(day.minusDays(1));
            if (!Objects.equals(verdict, method.verdict(before))) {
                return new VerdictChange(day, cause(before, situation(day)));
            }
        }
        return null;
    }

    /** Between two of these days nothing becomes public, effective or stale. */
    private NavigableSet<LocalDate> daysUpTo(LocalDate asOf) {
        Stream<LocalDate> releases = evidence.series().vintages().stream().map(Vintage::knownFrom);
        Stream<LocalDate> staleness =
                evidence.series().vintages().stream().flatMap(vintage -> method.staleFrom(vintage.period()).stream());
        Stream<LocalDate> versions = Stream.of(evidence.plans(), evidence.targets(), evidence.definitions())
                .flatMap(List::stream)
                .map(Versioned::effectiveFrom);
        Stream<LocalDate> released = evidence.plans().stream().map(PlanVersion::released);
        return Stream.of(releases, staleness, versions, released)
                .flatMap(stream -> stream)
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(asOf))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Situation situation(LocalDate day) {
        return evidence.on(new AsOf(day, knownAt));
    }

    private static Cause cause(Situation before, Situation after) {
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

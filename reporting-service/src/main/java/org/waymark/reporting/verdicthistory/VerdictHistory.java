package org.waymark.reporting.verdicthistory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.PlanVersion;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Versioned;
import org.waymark.reporting.situation.Vintage;

/** How the verdict on a subject changed from day to day, by what was known at one instant, in whatever order it came. */
public final class VerdictHistory {
    private final Evidence everything;
    private final Evidence evidence;
    private final Instant knownAt;
    private final Method method;

    public VerdictHistory(Evidence evidence, Instant knownAt, Method method) {
        this.everything = evidence;
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
                return new VerdictChange(day, new Step(before, situation(day)).cause());
            }
        }
        return null;
    }

    /** Every day up to the given one that brought another verdict, in order, with what brought it. */
    public List<ExplainedChange> changes(LocalDate asOf) {
        return changes(LocalDate.MIN, asOf);
    }

    /** The same, of the days after the first one. */
    public List<ExplainedChange> changes(LocalDate after, LocalDate asOf) {
        List<ExplainedChange> changes = new ArrayList<>();
        Object verdict = null;
        for (LocalDate day : daysUpTo(asOf).tailSet(after, false)) {
            Object before = verdict == null ? method.verdict(situation(day.minusDays(1))) : verdict;
            verdict = method.verdict(situation(day));
            if (!Objects.equals(before, verdict)) {
                changes.add(explained(day));
            }
        }
        return changes;
    }

    /** What brought the verdict of that day, if it differs from that of the day before. */
    private ExplainedChange explained(LocalDate day) {
        Step step = new Step(situation(day.minusDays(1)), situation(day));
        return new ExplainedChange(
                day, step.cause(), stated(day.minusDays(1)), stated(day), step.trigger(evidence), step.inputs());
    }

    private StatedVerdict stated(LocalDate day) {
        // Values that can never be compared give no verdict and still a reason.
        return StatedVerdict.of(everything.on(new AsOf(day, knownAt)), method);
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
}

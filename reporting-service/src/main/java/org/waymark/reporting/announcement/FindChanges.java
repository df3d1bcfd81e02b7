package org.waymark.reporting.announcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.situation.Announcement;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.Target;
import org.waymark.reporting.situation.Versioned;
import org.waymark.reporting.situation.Vintage;
import org.waymark.reporting.verdicthistory.Cause;
import org.waymark.reporting.verdicthistory.ExplainedChange;
import org.waymark.reporting.verdicthistory.StatedVerdict;
import org.waymark.reporting.verdicthistory.Step;
import org.waymark.reporting.verdicthistory.VerdictChange;
import org.waymark.reporting.verdicthistory.VerdictHistory;

/** What there is to tell of one subject. Pure: no clock, no I/O. */
final class FindChanges {
    private final Evidence evidence;
    private final Method method;
    /** From then on nothing more was learnt. */
    private final Instant knownAt;

    FindChanges(Evidence evidence, Method method) {
        this.evidence = evidence;
        this.method = method;
        this.knownAt = learnt().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** What is said of the day by all that is known. */
    AnnouncedVerdict verdict(LocalDate day) {
        return new AnnouncedVerdict(method.id(), method.version(), stated(day, knownAt), day, knownAt, null);
    }

    /** What a first verdict comes from: its last change; where it never changed, that there is a target at all. */
    Change first(LocalDate today) {
        AsOf asOf = new AsOf(today, knownAt);
        StatedVerdict to = stated(today, knownAt);
        VerdictHistory history = history();
        VerdictChange lastChange = history.lastChange(today);
        if (lastChange == null) {
            return new Change(asOf, Cause.TARGET_CHANGE, null, to, firstTarget());
        }
        ExplainedChange last =
                history.changes(lastChange.at().minusDays(1), today).get(0);
        return new Change(asOf, last.cause(), null, to, last.trigger());
    }

    /** In order: another version of the method, then what became known, then what each day brought. */
    List<Change> since(AnnouncedVerdict announced, LocalDate today) {
        List<Change> changes = new ArrayList<>();
        StatedVerdict verdict = announced.verdict();
        if (!announced.isBy(method)) {
            StatedVerdict now = stated(announced.asOf(), announced.knownAt());
            if (now.isOtherThan(verdict)) {
                changes.add(new Change(
                        new AsOf(announced.asOf(), announced.knownAt()),
                        Cause.METHOD_CHANGE,
                        verdict,
                        now,
                        Optional.empty()));
                verdict = now;
            }
        }
        StatedVerdict byNow = stated(announced.asOf(), knownAt);
        if (byNow.isOtherThan(verdict)) {
            changes.add(learnt(announced.asOf(), announced.knownAt(), verdict, byNow));
        }
        if (today.isAfter(announced.asOf())) {
            history()
                    .changes(announced.asOf(), today)
                    .forEach(change -> changes.add(new Change(
                            new AsOf(change.at(), knownAt),
                            change.cause(),
                            change.from(),
                            change.to(),
                            change.trigger())));
        }
        return changes;
    }

    /** Of most subjects none is asked for: their day has not changed. */
    private VerdictHistory history() {
        return new VerdictHistory(evidence, knownAt, method);
    }

    private Change learnt(LocalDate day, Instant knownBefore, StatedVerdict from, StatedVerdict to) {
        Step step = from.isOtherThan(stated(day, knownBefore))
                ? belated(day, knownBefore, from)
                : new Step(situation(day, knownBefore), situation(day, knownAt));
        return new Change(new AsOf(day, knownAt), step.cause(), from, to, step.trigger(evidence));
    }

    /** What has an earlier instant than was known when it was told, and came later, from another partition. */
    private Step belated(LocalDate day, Instant knownBefore, StatedVerdict from) {
        return learnt().filter(at -> !at.isAfter(knownBefore))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .filter(at -> !from.isOtherThan(stated(day, justBefore(at))))
                .findFirst()
                .map(at -> new Step(situation(day, justBefore(at)), situation(day, at)))
                .orElse(new Step(situation(day, Instant.MIN), situation(day, knownAt)));
    }

    private static Instant justBefore(Instant at) {
        return at.minusNanos(1);
    }

    private Stream<Instant> learnt() {
        return Stream.concat(
                        Stream.of(evidence.plans(), evidence.targets(), evidence.definitions())
                                .flatMap(List::stream)
                                .map(Versioned::told),
                        evidence.series().vintages().stream().map(Vintage::told))
                .map(Announcement::at);
    }

    private Optional<Announcement> firstTarget() {
        return evidence.targets().stream()
                .min(Comparator.comparing(Target::version))
                .map(Target::told);
    }

    private StatedVerdict stated(LocalDate day, Instant at) {
        return StatedVerdict.of(situation(day, at), method);
    }

    private Situation situation(LocalDate day, Instant at) {
        return evidence.on(new AsOf(day, at));
    }
}

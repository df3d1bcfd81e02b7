package org.waymark.reporting.verdicthistory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.SituationsByDay;

/** How the verdict on a subject changed from day to day, by what was known at one instant, in whatever order it came. */
public final class VerdictHistory {
    private final Evidence evidence;
    private final SituationsByDay situations;
    private final Instant knownAt;
    private final Method method;

    public VerdictHistory(Evidence evidence, Instant knownAt, Method method) {
        this.evidence = evidence;
        this.situations = new SituationsByDay(evidence.comparableOnly(), method::staleFrom);
        this.knownAt = knownAt;
        this.method = method;
    }

    /** The last day up to the given one that brought another verdict; null if none did. */
    public VerdictChange lastChange(LocalDate asOf) {
        List<Step> steps = steps(LocalDate.MIN, asOf);
        return steps.isEmpty() ? null : change(steps.get(steps.size() - 1));
    }

    /** Every day up to the given one that brought another verdict, in order. */
    public List<VerdictChange> daysOfChange(LocalDate asOf) {
        return steps(LocalDate.MIN, asOf).stream().map(VerdictHistory::change).toList();
    }

    /** The same, with what brought it. */
    public List<ExplainedChange> changes(LocalDate asOf) {
        return changes(LocalDate.MIN, asOf);
    }

    /** The same, of the days after the first one. */
    public List<ExplainedChange> changes(LocalDate after, LocalDate asOf) {
        return steps(after, asOf).stream().map(this::explained).toList();
    }

    private List<Step> steps(LocalDate after, LocalDate asOf) {
        Function<Situation, Findings> assess = method.assessingOneSubject();
        List<Step> steps = new ArrayList<>();
        Situation before = null;
        Object verdictBefore = null;
        for (Situation situation : situations.from(LocalDate.MIN, knownAt)) {
            if (situation.asOf().isAfter(asOf)) {
                break;
            }
            Object verdict = assess.apply(situation).verdict();
            if (before != null && situation.asOf().isAfter(after) && !Objects.equals(verdict, verdictBefore)) {
                steps.add(new Step(before, situation));
            }
            before = situation;
            verdictBefore = verdict;
        }
        return steps;
    }

    private static VerdictChange change(Step step) {
        return new VerdictChange(step.after().asOf(), step.cause());
    }

    private ExplainedChange explained(Step step) {
        LocalDate day = step.after().asOf();
        return new ExplainedChange(
                day, step.cause(), stated(day.minusDays(1)), stated(day), step.trigger(evidence), step.inputs());
    }

    private StatedVerdict stated(LocalDate day) {
        // Values that can never be compared give no verdict and still a reason.
        return StatedVerdict.of(evidence.on(new AsOf(day, knownAt)), method);
    }
}

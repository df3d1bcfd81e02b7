package org.waymark.reporting.verdicthistory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.waymark.reporting.assessment.Findings;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.Situation;
import org.waymark.reporting.situation.SituationsByDay;

/** How the verdict on a subject changed from day to day, by what was known at one instant, in whatever order it came. */
public final class VerdictHistory {
    private final SituationsByDay situations;
    private final Instant knownAt;
    private final Method method;

    public VerdictHistory(Evidence evidence, Instant knownAt, Method method) {
        this.situations = new SituationsByDay(evidence.comparableOnly(), method::staleFrom);
        this.knownAt = knownAt;
        this.method = method;
    }

    /** The last day up to the given one that brought another verdict; null if none did. */
    public VerdictChange lastChange(LocalDate asOf) {
        Function<Situation, Findings> assess = method.assessingOneSubject();
        VerdictChange last = null;
        Situation before = null;
        Object verdictBefore = null;
        for (Situation situation : situations.from(LocalDate.MIN, knownAt)) {
            if (situation.asOf().isAfter(asOf)) {
                break;
            }
            Object verdict = assess.apply(situation).verdict();
            if (before != null && !Objects.equals(verdict, verdictBefore)) {
                last = new VerdictChange(situation.asOf(), CauseOfChange.between(before, situation));
            }
            before = situation;
            verdictBefore = verdict;
        }
        return last;
    }
}

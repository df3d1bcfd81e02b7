package org.waymark.reporting.evaluationreading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.representation.Page;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.comparison.DrawComparison;
import org.waymark.reporting.evaluation.EvaluationContent;
import org.waymark.reporting.evidence.FindFewTargets;
import org.waymark.reporting.method.Methods;
import org.waymark.reporting.question.ComparisonParameters.Earlier;
import org.waymark.reporting.question.KnownInstant;
import org.waymark.reporting.question.ReportQuestion;
import org.waymark.reporting.question.SettledQuestion;

/** Compares what was known when an evaluation was drafted with what is known now, of the same day. Not in a transaction. */
@ApplicationScoped
class FindSinceThen {
    private final DrawComparison drawComparison;
    private final FindFewTargets findTargets;
    private final KnownInstant knownInstant;
    private final Clock clock;

    FindSinceThen(DrawComparison drawComparison, FindFewTargets findTargets, KnownInstant knownInstant, Clock clock) {
        this.drawComparison = drawComparison;
        this.findTargets = findTargets;
        this.knownInstant = knownInstant;
        this.clock = clock;
    }

    /**
     * Empty while nothing more is known at all, where the method is no longer there, and where the plan has got more
     * targets than can be compared: what was issued is read all the same.
     */
    Optional<SinceThen> of(EvaluationContent content, Page.Request page) throws InterruptedException {
        Instant now = knownInstant.settled(null);
        Optional<Method> method = Methods.of(content.method());
        if (method.isEmpty()
                || !now.isAfter(content.knownAt())
                || !Pool.READS.ask(() -> findTargets.areFew(content.plan(), null, now))) {
            return Optional.empty();
        }
        ReportQuestion question =
                new ReportQuestion(content.plan(), content.asOf(), now, null, method.get(), List.of());
        return Optional.of(SinceThen.of(drawComparison.draw(
                new SettledQuestion(question, now, clock.instant()),
                new Earlier(content.asOf(), content.knownAt()),
                page)));
    }
}

package org.waymark.reporting.evaluationdraft;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.reporting.evaluation.ContentLimit;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationContent;
import org.waymark.reporting.evaluation.EvaluationStep;
import org.waymark.reporting.evaluation.EvaluationVersion;
import org.waymark.reporting.evaluation.EvaluationVersions;
import org.waymark.reporting.evaluation.Evaluations;
import org.waymark.reporting.evaluation.StepDetails;
import org.waymark.reporting.evaluation.StepKind;

/** Stores versions that were composed: the first of a new evaluation, or the next of one that is a draft. */
@ApplicationScoped
class DraftEvaluation {
    private static final String EVALUATOR = "evaluator";
    private static final TimeBasedEpochGenerator UUID_V7 = Generators.timeBasedEpochGenerator();

    private final Evaluations evaluations;
    private final EvaluationVersions versions;
    private final ContentLimit limit;
    private final Clock clock;

    DraftEvaluation(Evaluations evaluations, EvaluationVersions versions, ContentLimit limit, Clock clock) {
        this.evaluations = evaluations;
        this.versions = versions;
        this.limit = limit;
        this.clock = clock;
    }

    @Transactional
    public Evaluation draft(EvaluationDefinition definition, EvaluationVersion version, Caller caller) {
        UUID id = UUID_V7.generate();
        return add(new Evaluation(id, definition.plan(), definition.kind(), List.of()), 1, version, caller);
    }

    /** Within the lock of the evaluation. */
    Evaluation add(Evaluation evaluation, int number, EvaluationVersion version, Caller caller) {
        EvaluationStep step = new EvaluationStep(
                evaluation.id(),
                number == 1 ? 1 : evaluation.nextChange(),
                number,
                StepKind.WRITE,
                StepDetails.NONE,
                null,
                EVALUATOR,
                clock.instant(),
                caller.subject(),
                caller.client());
        limit.check(EvaluationContent.of(evaluation.and(step), version));
        Evaluation after = evaluations.add(evaluation, step);
        versions.add(evaluation.id(), number, version);
        return after;
    }
}

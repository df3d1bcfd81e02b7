package org.waymark.reporting.evaluationdecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationStep;
import org.waymark.reporting.evaluation.EvaluationVersion;
import org.waymark.reporting.evaluation.EvaluationVersions;
import org.waymark.reporting.evaluation.Evaluations;
import org.waymark.reporting.evaluationcontent.AnsweringAgency;
import org.waymark.reporting.evaluationdecision.DecisionRequest.Kind;

/** Decides on an evaluation, under its lock. */
@ApplicationScoped
class DecideEvaluation {
    private final Evaluations evaluations;
    private final EvaluationVersions versions;
    private final DecisionRules rules;
    private final IssueEvaluation issueEvaluation;
    private final Clock clock;

    DecideEvaluation(
            Evaluations evaluations,
            EvaluationVersions versions,
            DecisionRules rules,
            IssueEvaluation issueEvaluation,
            Clock clock) {
        this.evaluations = evaluations;
        this.versions = versions;
        this.rules = rules;
        this.issueEvaluation = issueEvaluation;
        this.clock = clock;
    }

    @Transactional
    public Evaluation decide(UUID id, DecisionRequest request, JsonMembers body, Caller caller) {
        Evaluation evaluation = evaluations.lock(id);
        DecisionCheck check = new DecisionCheck(evaluation, caller);
        String role = check.admit(request);
        rules.check(evaluation, request, body);
        body.violations().refuseIfAny();
        List<String> asked = List.of();
        if (request.decision() == Kind.CONSULT) {
            EvaluationVersion version = versions.of(evaluation);
            check.requireFinal(version);
            asked = version.computed().agencies().stream()
                    .map(AnsweringAgency::agency)
                    .toList();
        }
        Evaluation decided = evaluations.add(
                evaluation,
                new EvaluationStep(
                        id,
                        evaluation.nextChange(),
                        evaluation.version(),
                        request.decision().step(),
                        request.details(asked),
                        null,
                        role,
                        clock.instant(),
                        caller.subject(),
                        caller.client()));
        if (request.decision() == Kind.ISSUE) {
            issueEvaluation.issue(decided, caller);
        } else if (request.decision() == Kind.SUPERSEDE) {
            issueEvaluation.supersede(decided, caller);
        }
        return decided;
    }
}

package org.waymark.reporting.evaluationdecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.reporting.evaluation.ContentLimit;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationContent;
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
    private final ContentLimit limit;
    private final Clock clock;

    DecideEvaluation(
            Evaluations evaluations,
            EvaluationVersions versions,
            DecisionRules rules,
            IssueEvaluation issueEvaluation,
            ContentLimit limit,
            Clock clock) {
        this.evaluations = evaluations;
        this.versions = versions;
        this.rules = rules;
        this.issueEvaluation = issueEvaluation;
        this.limit = limit;
        this.clock = clock;
    }

    @Transactional
    public Evaluation decide(UUID id, DecisionRequest request, JsonMembers body, Caller caller) {
        if (request.decision() == Kind.SUPERSEDE) {
            // The successor must still stand when this ends: two would otherwise supersede each other.
            evaluations.lockEach(List.of(id, request.supersededBy()));
        }
        Evaluation evaluation = evaluations.lock(id);
        DecisionCheck check = new DecisionCheck(evaluation, caller);
        String role = check.admit(request);
        rules.check(evaluation, request, body);
        List<String> asked = List.of();
        if (request.decision() == Kind.CONSULT) {
            EvaluationVersion version = versions.of(evaluation);
            check.requireFinal(version, body.violations());
            asked = version.computed().agencies().stream()
                    .map(AnsweringAgency::agency)
                    .toList();
        }
        body.violations().refuseIfAny();
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
        if (request.decision() == Kind.DELIBERATE) {
            limit.check(EvaluationContent.of(decided, versions.of(decided)));
        } else if (request.decision() == Kind.ISSUE) {
            issueEvaluation.issue(decided, caller);
        } else if (request.decision() == Kind.SUPERSEDE) {
            issueEvaluation.supersede(decided, caller);
        }
        return decided;
    }
}

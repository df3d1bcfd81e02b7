package org.waymark.reporting.evaluationdecision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.time.Today;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationState;
import org.waymark.reporting.evaluation.EvaluationVersions;
import org.waymark.reporting.evaluation.Evaluations;
import org.waymark.reporting.evaluation.IssuedContent;
import org.waymark.reporting.evaluation.IssuedEvaluations;

/** Notes in the body what it says against days, numbers and other evaluations. */
@ApplicationScoped
class DecisionRules {
    private final Evaluations evaluations;
    private final EvaluationVersions versions;
    private final IssuedEvaluations issued;
    private final Today today;

    DecisionRules(Evaluations evaluations, EvaluationVersions versions, IssuedEvaluations issued, Today today) {
        this.evaluations = evaluations;
        this.versions = versions;
        this.issued = issued;
        this.today = today;
    }

    void check(Evaluation evaluation, DecisionRequest request, JsonMembers body) {
        LocalDate day = today.date();
        switch (request.decision()) {
            case CONSULT -> {
                if (request.respondBy().isBefore(day)) {
                    body.broken(
                            "respondBy", "not-past", new Text("不得早于今天 " + day, "must not lie before today, " + day));
                }
            }
            case DELIBERATE -> checkReplies(evaluation, request, body);
            case ISSUE -> {
                if (request.issuedOn().isAfter(day)) {
                    body.broken(
                            "issuedOn", "not-to-come", new Text("不得晚于今天 " + day, "must not lie after today, " + day));
                }
                LocalDate evaluated = versions.of(evaluation).asOf();
                if (request.issuedOn().isBefore(evaluated)) {
                    body.broken(
                            "issuedOn",
                            "after-its-day",
                            new Text("不得早于评估日 " + evaluated, "must not lie before the day it evaluates, " + evaluated));
                }
                issued.numbered(request.number())
                        .ifPresent(other -> body.broken(
                                "number",
                                "number-taken",
                                new Text("已是评估 " + other + " 的文号", "is the number of the evaluation " + other)));
            }
            case SUPERSEDE -> checkSuccessor(evaluation, request, body);
            case RETURN -> {}
        }
    }

    private static void checkReplies(Evaluation evaluation, DecisionRequest request, JsonMembers body) {
        request.replies().stream()
                .filter(reply -> !evaluation.asked().contains(reply.agency()))
                .forEach(reply -> body.broken(
                        "replies",
                        "was-asked",
                        new Text(
                                "机构 " + reply.agency() + " 未被征求意见",
                                "names " + reply.agency() + ", which was not asked")));
    }

    /** Another evaluation of the same plan and kind that stands, and was not issued before. */
    private void checkSuccessor(Evaluation evaluation, DecisionRequest request, JsonMembers body) {
        LocalDate own =
                issued.find(evaluation.id()).map(IssuedContent::issuedOn).orElseThrow();
        Optional<Evaluation> successor = evaluations
                .find(request.supersededBy())
                .filter(other -> !other.id().equals(evaluation.id()))
                .filter(other -> other.state() == EvaluationState.ISSUED)
                .filter(other -> other.plan().equals(evaluation.plan()) && other.kind() == evaluation.kind())
                .filter(other -> issued.find(other.id())
                        .filter(kept -> !kept.issuedOn().isBefore(own))
                        .isPresent());
        if (successor.isEmpty()) {
            body.broken(
                    "supersededBy",
                    "later-issued",
                    new Text(
                            "应为同一规划、同一类别、已签发且不早于本评估的另一评估",
                            "must be another evaluation of the same plan and kind that stands issued, and not before"
                                    + " this one"));
        }
    }
}

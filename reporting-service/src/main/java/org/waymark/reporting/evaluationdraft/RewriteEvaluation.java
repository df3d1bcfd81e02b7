package org.waymark.reporting.evaluationdraft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.contracts.EventJson;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.representation.Precondition;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationState;
import org.waymark.reporting.evaluation.EvaluationVersion;
import org.waymark.reporting.evaluation.EvaluationVersions;
import org.waymark.reporting.evaluation.Evaluations;

/** Writes a draft anew. What is equal to the version at hand records nothing. */
@ApplicationScoped
class RewriteEvaluation {
    private final Evaluations evaluations;
    private final EvaluationVersions versions;
    private final DraftEvaluation draftEvaluation;

    RewriteEvaluation(Evaluations evaluations, EvaluationVersions versions, DraftEvaluation draftEvaluation) {
        this.evaluations = evaluations;
        this.versions = versions;
        this.draftEvaluation = draftEvaluation;
    }

    /** The version at hand, which an edited one is composed from, and whose number it has. */
    record Base(EvaluationVersion version, int number) {}

    /**
     * The evaluation as it is now.
     *
     * @param refusedFor null unless the request was written against another version; then the members in which that one
     *     and the request differ
     */
    record Rewritten(Evaluation evaluation, List<String> refusedFor) {}

    /** Notes in the body what can never change; refuses an evaluation that is not a draft. */
    Base base(UUID id, EvaluationDefinition definition, JsonMembers body) {
        Evaluation evaluation = evaluations.find(id).orElseThrow(() -> Evaluations.unknown(id));
        if (definition.plan() != null && !definition.plan().equals(evaluation.plan())) {
            body.broken(
                    "plan", "plan-fixed", new Text("该评估的规划为 " + evaluation.plan(), "must stay " + evaluation.plan()));
        }
        if (definition.kind() != null && definition.kind() != evaluation.kind()) {
            body.broken(
                    "kind", "kind-fixed", new Text("该评估的类别为 " + evaluation.kind(), "must stay " + evaluation.kind()));
        }
        body.violations().refuseIfAny();
        return new Base(versions.of(evaluation), evaluation.version());
    }

    @Transactional
    public Rewritten rewrite(UUID id, Base base, EvaluationVersion version, Precondition precondition, Caller caller) {
        Evaluation evaluation = evaluations.lock(id);
        List<String> differing = differing(versions.of(evaluation), version);
        if (differing.isEmpty()) {
            return new Rewritten(evaluation, null);
        }
        if (!precondition.holds("\"" + evaluation.version() + "\"")) {
            return new Rewritten(evaluation, differing);
        }
        refuseUnlessDraft(evaluation);
        if (evaluation.version() != base.number()) {
            throw Refusal.of(
                            ProblemType.CONCURRENT_CHANGE,
                            "当前已是第 " + evaluation.version() + " 版",
                            "By now the version is " + evaluation.version())
                    .with("currentVersion", evaluation.version());
        }
        return new Rewritten(draftEvaluation.add(evaluation, evaluation.version() + 1, version, caller), null);
    }

    private static void refuseUnlessDraft(Evaluation evaluation) {
        if (evaluation.state() != EvaluationState.DRAFT) {
            throw Refusal.of(
                            ProblemType.REVIEW_STATE,
                            "评估的状态为 " + evaluation.state() + "，只有 DRAFT 可以改写；RETURN 之后可再改写",
                            "The evaluation is " + evaluation.state()
                                    + "; only a DRAFT is written anew, also one that was returned")
                    .with("state", evaluation.state());
        }
    }

    /** The members of the request in which they differ; what is computed follows from them. */
    private static List<String> differing(EvaluationVersion stored, EvaluationVersion sent) {
        ObjectNode before = EventJson.mapper().valueToTree(stored);
        ObjectNode after = EventJson.mapper().valueToTree(sent);
        return List.of("asOf", "knownAt", "method", "title", "sections", "notFinal").stream()
                .filter(member -> !before.get(member).equals(after.get(member)))
                .toList();
    }
}

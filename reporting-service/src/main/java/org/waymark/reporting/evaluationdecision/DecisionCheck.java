package org.waymark.reporting.evaluationdecision;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violations;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationKind;
import org.waymark.reporting.evaluation.EvaluationVersion;
import org.waymark.reporting.evaluation.Opinion.Response;
import org.waymark.reporting.evaluation.StaleVersion;
import org.waymark.reporting.evaluationdecision.DecisionRequest.Kind;

/** Refuses a decision that cannot be made on the evaluation as it stands. Who may not decide learns nothing about its state. */
record DecisionCheck(Evaluation evaluation, Caller caller) {
    /** In which role it is decided. */
    String admit(DecisionRequest request) {
        String role = role(request.decision());
        StaleVersion.refuse(evaluation, request.version());
        StaleVersion.refuseChange(evaluation, request.change());
        requireState(request.decision());
        if (request.decision() == Kind.DELIBERATE) {
            requireAnswers(request);
        }
        if (request.decision() == Kind.ISSUE && evaluation.wasWrittenBy(caller)) {
            throw Refusal.of(
                    ProblemType.FOUR_EYES, "评估由您起草，须由他人签发", "You wrote the evaluation; ISSUE is for somebody else");
        }
        return role;
    }

    private String role(Kind decision) {
        List<String> may =
                switch (decision) {
                    case CONSULT -> List.of("evaluator", "office");
                    case DELIBERATE -> List.of("office");
                    case RETURN -> List.of("office", "signatory");
                    case ISSUE, SUPERSEDE -> List.of("signatory");
                };
        return may.stream().filter(caller::is).findFirst().orElseThrow(() -> Refusal.of(
                        ProblemType.FORBIDDEN,
                        decision + " 须由以下角色作出：" + String.join(", ", may),
                        decision + " is for " + String.join(", ", may))
                .with("may", may));
    }

    private void requireState(Kind decision) {
        Set<Kind> possible =
                switch (evaluation.state()) {
                    case DRAFT -> EnumSet.of(Kind.CONSULT);
                    case CONSULTED -> EnumSet.of(Kind.DELIBERATE, Kind.RETURN);
                    case DELIBERATED -> EnumSet.of(Kind.ISSUE, Kind.RETURN);
                    case ISSUED -> EnumSet.of(Kind.SUPERSEDE);
                    case SUPERSEDED -> EnumSet.noneOf(Kind.class);
                };
        if (!possible.contains(decision)) {
            List<String> names = possible.stream().map(Kind::name).toList();
            String then = names.isEmpty() ? "-" : String.join(", ", names);
            throw Refusal.of(
                            ProblemType.REVIEW_STATE,
                            "评估的状态为 " + evaluation.state() + "，不能 " + decision + "；可作的决定：" + then,
                            "The evaluation is " + evaluation.state() + ", so " + decision
                                    + " is not possible; these are: " + then)
                    .with("state", evaluation.state())
                    .with("possible", names);
        }
    }

    private void requireAnswers(DecisionRequest request) {
        List<String> awaited = evaluation.agencies(Response.AWAITED);
        if (!awaited.isEmpty()) {
            throw Refusal.of(
                            ProblemType.REVIEW_STATE,
                            "尚有机构未答复，须等到 " + evaluation.respondBy().orElseThrow(),
                            "Agencies have until " + evaluation.respondBy().orElseThrow() + " to answer")
                    .with("awaited", awaited);
        }
        List<String> unanswered = new ArrayList<>(evaluation.agencies(Response.OBJECT));
        request.replies().forEach(reply -> unanswered.remove(reply.agency()));
        if (!unanswered.isEmpty()) {
            throw Refusal.of(
                            ProblemType.REVIEW_STATE,
                            "有机构提出异议，须附书面答复（replies）",
                            "Agencies have objected: DELIBERATE needs a written reply to each of them")
                    .with("objected", unanswered);
        }
    }

    /** Notes by rule {@code not-final}: every target of a final evaluation has its last value, or a reason why it is judged without. */
    void requireFinal(EvaluationVersion version, Violations violations) {
        if (evaluation.kind() == EvaluationKind.FINAL) {
            version.unexplained()
                    .forEach(target -> violations.add(
                            "/notFinal",
                            TextNode.valueOf(target.indicator() + "/" + target.area()),
                            "not-final",
                            new Text(
                                    "尚无最终值：请在 notFinal 中写明为何仍作总结评估",
                                    "has no last value yet: write in notFinal why it is judged without")));
        }
    }
}

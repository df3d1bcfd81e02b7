package org.waymark.project.risk;

import java.time.LocalDate;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.versioned.Moment;

/** Whether a decision on a risk can be made. */
record RiskDecisionCheck(Risk last, Publication publication, LocalDate today) {
    /** The version decided on; refuses the decision with everything that is wrong. */
    Risk admit(RiskDecisionRequest request, JsonMembers body) {
        checkDay(request, body);
        body.violations().refuseIfAny();
        if (request.decision() == RiskDecision.PUBLISH) {
            refuseStale(request.version(), last.version);
            if (Integer.valueOf(last.version).equals(publication.now())) {
                throw state("第 " + last.version + " 版已经公开", "Version " + last.version + " is published already");
            }
            return last;
        }
        if (publication.now() == null) {
            throw state("该风险没有公开，无可收回", "The risk is not published: there is nothing to take back");
        }
        refuseStale(request.version(), publication.now());
        return Risk.at(last.project, last.part, request.version(), Moment.on(today))
                .orElseThrow();
    }

    private void checkDay(RiskDecisionRequest request, JsonMembers body) {
        LocalDate on = request.on();
        if (on == null) {
            return;
        }
        if (on.isAfter(today)) {
            body.broken("on", "not-to-come", new Text("不得晚于今天 " + today, "must not be later than today, " + today));
        }
        LocalDate builtOn = publication.decisions().stream()
                .map(RiskDecided::on)
                .reduce(
                        request.decision() == RiskDecision.PUBLISH ? last.effectiveFrom : LocalDate.MIN,
                        (one, next) -> next.isAfter(one) ? next : one);
        if (on.isBefore(builtOn)) {
            body.broken(
                    "on",
                    "decision-order",
                    new Text(
                            "不得早于所依据的版本或决定之日 " + builtOn,
                            "must not be earlier than the version or decision that it builds on, of " + builtOn));
        }
    }

    private static void refuseStale(int asked, int current) {
        if (asked != current) {
            throw Refusal.of(
                            ProblemType.CONCURRENT_CHANGE,
                            "该决定针对第 " + asked + " 版，而现在应针对第 " + current + " 版；请重新读取",
                            "The decision is about version " + asked + ", but by now " + current
                                    + " is to be decided on: read it again")
                    .with("version", current);
        }
    }

    private static Refusal state(String zh, String en) {
        return Refusal.of(ProblemType.REVIEW_STATE, zh, en);
    }
}

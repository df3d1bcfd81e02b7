package org.waymark.project.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.project.evidence.Evidence;
import org.waymark.project.milestone.MilestoneVerdict;
import org.waymark.project.reference.Reference;

/**
 * What somebody decides on a milestone.
 *
 * @param version its {@code decisionVersion} when it was looked at; refused with 409 where something happened since
 * @param on day it happened, none to come and none before the last decision's; null for today
 * @param evidence required with REACH
 * @param reason required with REFUSE, DROP and REVOKE
 * @param agency for which it is decided, where the token acts for several; else null
 */
@Schema(
        requiredProperties = {"decision", "version"},
        examples =
                """
                {"decision": "REACH", "version": 2, "on": "2023-07-03",
                 "evidence": [{"title": "The rules, as announced", "url": "https://example.org/rules"}]}
                """)
record MilestoneDecisionRequest(
        MilestoneVerdict decision,
        Integer version,
        LocalDate on,
        List<Evidence> evidence,
        String reason,
        String agency) {
    /** Binds and checks the body; refuses it with everything that is wrong. */
    static MilestoneDecisionRequest of(JsonMembers body, LocalDate today) {
        MilestoneDecisionRequest request = new MilestoneDecisionRequest(
                body.required("decision", body.oneOf("decision", MilestoneVerdict.class)),
                body.required("version", body.integer("version")),
                body.date("on"),
                Evidence.listOf(body),
                body.text("reason"),
                Reference.in(body, "agency"));
        request.check(body, today);
        body.refuseUnknownMembers();
        body.violations().refuseIfAny();
        return request;
    }

    LocalDate onOr(LocalDate today) {
        return on == null ? today : on;
    }

    private void check(JsonMembers body, LocalDate today) {
        if (on != null && on.isAfter(today)) {
            body.broken("on", "on-to-come", new Text("不得晚于今天 " + today, "must not lie after today, " + today));
        }
        if (decision == MilestoneVerdict.REACH && body.tree().path("evidence").isEmpty()) {
            body.broken("evidence", "evidence-required", new Text("REACH 须附证据", "is required with REACH"));
        }
        if (decision != null && decision.needsReason() && (reason == null || reason.isBlank())) {
            body.broken("reason", "reason-required", new Text(decision + " 须说明理由", "is required with " + decision));
        }
    }
}

package org.waymark.project.risk;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/**
 * What the office decides: the body of {@code POST /projects/{code}/risks/{risk}/decisions}.
 *
 * @param version of the risk: with PUBLISH the last one, with UNPUBLISH the one that is public; 409 where that is
 *     another one by now
 * @param on the day from which it is so; today when absent
 * @param reason required with UNPUBLISH; anyone may read it
 */
@Schema(
        name = "RiskDecisionRequest",
        requiredProperties = {"decision", "version"},
        examples = RiskExample.DECISION_REQUEST)
record RiskDecisionRequest(RiskDecision decision, Integer version, LocalDate on, String reason) {
    static RiskDecisionRequest of(JsonMembers body) {
        RiskDecisionRequest request = new RiskDecisionRequest(
                body.required("decision", body.oneOf("decision", RiskDecision.class)),
                body.required("version", body.integer("version", 1, Integer.MAX_VALUE)),
                body.date("on"),
                body.text("reason"));
        if (request.decision != null
                && request.decision.needsReason()
                && (request.reason == null || request.reason.isBlank())) {
            body.broken(
                    "reason",
                    "reason-required",
                    new Text(request.decision + " 须说明理由", request.decision + " needs a reason"));
        }
        body.refuseUnknownMembers();
        return request;
    }
}

package org.waymark.indicator.review;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;

/**
 * What somebody decides: the body of {@code POST /observations/{id}/decisions}.
 *
 * @param vintage the one it is about; refused with 412 where another one is to be decided on by now
 * @param reason required with RETURN and WITHDRAW
 * @param releasedAt the new release day, with RESCHEDULE alone
 */
@Schema(
        name = "DecisionRequest",
        requiredProperties = {"decision", "vintage"},
        examples = ReviewExample.REQUEST)
record DecisionRequest(Decision decision, Integer vintage, String reason, LocalDate releasedAt) {
    /** Binds and checks the body; refuses it with everything that is wrong. */
    static DecisionRequest of(JsonMembers body) {
        DecisionRequest request = new DecisionRequest(
                body.required("decision", body.oneOf("decision", Decision.class)),
                body.required("vintage", body.integer("vintage")),
                body.text("reason"),
                body.date("releasedAt"));
        body.refuseUnknownMembers();
        request.check(body);
        body.violations().refuseIfAny();
        return request;
    }

    private void check(JsonMembers body) {
        if (decision == null) {
            return;
        }
        if (decision.needsReason() && (reason == null || reason.isBlank())) {
            body.broken("reason", "reason-required", new Text(decision + " 须说明理由", decision + " needs a reason"));
        }
        if (decision == Decision.RESCHEDULE) {
            body.required("releasedAt", releasedAt);
        } else if (releasedAt != null) {
            body.broken(
                    "releasedAt",
                    "reschedule-only",
                    new Text("只有 RESCHEDULE 可改发布日", "only RESCHEDULE moves the release day"));
        }
    }
}

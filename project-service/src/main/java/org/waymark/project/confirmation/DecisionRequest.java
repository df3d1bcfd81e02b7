package org.waymark.project.confirmation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.project.progress.DecisionKind;

/**
 * What somebody decides on a report.
 *
 * @param version the one it is about; refused with 409 where another one is at hand by now
 * @param reason required with OBJECT, RETURN and REOPEN
 * @param reply with ACCEPT: the answer to objections and silence, which it requires
 * @param confirmBy with SUBMIT: the last day to confirm or object
 * @param agency for which of several it is decided
 * @param on the day it happened; today where it is not given
 */
@Schema(
        name = "ReportDecisionRequest",
        requiredProperties = {"decision", "version"},
        examples = DecisionExample.REQUEST)
record DecisionRequest(
        DecisionKind decision,
        @Schema(minimum = "1") Integer version,
        String reason,
        String reply,
        LocalDate confirmBy,
        String agency,
        LocalDate on) {
    /** Binds the body and notes every rule that it alone can break. */
    static DecisionRequest of(JsonMembers body) {
        DecisionRequest request = new DecisionRequest(
                body.required("decision", body.oneOf("decision", DecisionKind.class)),
                body.required("version", body.integer("version", 1, Integer.MAX_VALUE)),
                body.text("reason"),
                body.text("reply"),
                body.date("confirmBy"),
                body.text("agency"),
                body.date("on"));
        body.refuseUnknownMembers();
        request.check(body);
        body.violations().refuseIfAny();
        return request;
    }

    private void check(JsonMembers body) {
        if (decision == null) {
            return;
        }
        if (decision == DecisionKind.NO_RESPONSE) {
            body.broken("decision", "clock-alone", new Text("由系统自动记录", "is recorded by the clock alone"));
        }
        if (decision.needsReason() && isBlank(reason)) {
            body.broken("reason", "reason-required", new Text(decision + " 须说明理由", decision + " needs a reason"));
        }
        if (reply != null && decision != DecisionKind.ACCEPT) {
            body.broken("reply", "accept-only", new Text("只有 ACCEPT 可附答复", "goes with ACCEPT alone"));
        }
        if (confirmBy != null && decision != DecisionKind.SUBMIT) {
            body.broken("confirmBy", "submit-only", new Text("只有 SUBMIT 可定期限", "goes with SUBMIT alone"));
        }
    }

    boolean hasReply() {
        return !isBlank(reply);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

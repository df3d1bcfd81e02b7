package org.waymark.reporting.evaluationdecision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.evaluation.ShortText;
import org.waymark.reporting.evaluation.StepDetails;
import org.waymark.reporting.evaluation.StepKind;

/**
 * What somebody decides on an evaluation.
 *
 * @param version the one it is about; refused with 409 where another one is at hand by now
 * @param change {@code change} of the evaluation as it was read; refused with 409 where something was said since. Null
 *     where that does not matter
 * @param reason required with RETURN and SUPERSEDE
 * @param respondBy with CONSULT: the last day to answer
 * @param replies with DELIBERATE: to the agencies, which every objection needs
 * @param number with ISSUE, as {@code issuedOn}
 * @param supersededBy with SUPERSEDE: the one that was issued in its place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "EvaluationDecisionRequest",
        requiredProperties = {"decision", "version"},
        examples =
                """
                {"decision": "DELIBERATE", "version": 1, "change": 4,
                 "replies": [{"agency": "samr", "text": {"zh": "已核实，数据无误", "en": "Checked; the value stands"}}]}
                """)
record DecisionRequest(
        Kind decision,
        @Schema(minimum = "1") Integer version,
        @Schema(
                        minimum = "1",
                        description = "`change` of the evaluation as it was read: 409 where something was said since")
                Integer change,
        String reason,
        @Schema(description = "With CONSULT: the last day to answer") LocalDate respondBy,
        @Schema(description = "With DELIBERATE: every objection needs one") List<ReplyToAgency> replies,
        @Schema(description = "With ISSUE") String number,
        @Schema(description = "With ISSUE: from the day that is evaluated to today") LocalDate issuedOn,
        @Schema(description = "With SUPERSEDE: the one that was issued in its place") UUID supersededBy) {
    /** What can be decided. */
    @Schema(name = "EvaluationDecisionKind")
    enum Kind {
        CONSULT,
        DELIBERATE,
        RETURN,
        ISSUE,
        SUPERSEDE;

        StepKind step() {
            return StepKind.valueOf(name());
        }
    }

    /** The office's answer to what an agency said. */
    @Schema(name = "ReplyToAgency", requiredProperties = "*")
    record ReplyToAgency(String agency, Text text) {}

    /** Binds the body and notes every rule that it alone can break. */
    static DecisionRequest of(JsonMembers body) {
        DecisionRequest request = new DecisionRequest(
                body.required("decision", body.oneOf("decision", Kind.class)),
                body.required("version", body.integer("version", 1, Integer.MAX_VALUE)),
                body.integer("change", 1, Integer.MAX_VALUE),
                ShortText.text(body, "reason"),
                body.date("respondBy"),
                replies(body),
                stripped(body.text("number")),
                body.date("issuedOn"),
                id(body));
        body.refuseUnknownMembers();
        if (request.decision != null) {
            request.check(body);
        }
        return request;
    }

    StepDetails details(List<String> asked) {
        return switch (decision) {
            case CONSULT -> StepDetails.consultation(respondBy, asked);
            case DELIBERATE ->
                StepDetails.deliberation(
                        reason,
                        replies.stream()
                                .map(reply -> new StepDetails.Reply(reply.agency, reply.text))
                                .toList());
            case RETURN -> StepDetails.returned(reason);
            case ISSUE -> StepDetails.issue(reason, number, issuedOn);
            case SUPERSEDE -> StepDetails.supersession(reason, supersededBy);
        };
    }

    private void check(JsonMembers body) {
        if (decision == Kind.RETURN || decision == Kind.SUPERSEDE) {
            if (reason == null || reason.isBlank()) {
                body.broken("reason", "reason-required", new Text(decision + " 须说明理由", decision + " needs a reason"));
            }
        }
        goesWith(body, "respondBy", Kind.CONSULT, true);
        goesWith(body, "replies", Kind.DELIBERATE, false);
        goesWith(body, "number", Kind.ISSUE, true);
        goesWith(body, "issuedOn", Kind.ISSUE, true);
        goesWith(body, "supersededBy", Kind.SUPERSEDE, true);
        if (number != null && number.isBlank()) {
            body.broken("number", "required", new Text("必填", "is required"));
        }
    }

    private void goesWith(JsonMembers body, String member, Kind kind, boolean isRequired) {
        if (decision == kind && isRequired && !body.has(member)) {
            body.required(member, null);
        } else if (decision != kind && body.has(member)) {
            body.broken(member, "other-decision", new Text("只与 " + kind + " 同用", "goes with " + kind + " alone"));
        }
    }

    /** One number is not given twice for a blank at its end. */
    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }

    private static List<ReplyToAgency> replies(JsonMembers body) {
        Set<String> seen = new HashSet<>();
        return body.objects("replies", reply -> {
            String agency = reply.required("agency", reply.text("agency"));
            if (agency != null && !seen.add(agency)) {
                reply.broken("agency", "once", new Text("已答复过该机构", "is replied to already"));
            }
            ReplyToAgency bound = new ReplyToAgency(agency, reply.required("text", ShortText.label(reply, "text")));
            reply.refuseUnknownMembers();
            return bound;
        });
    }

    private static UUID id(JsonMembers body) {
        String text = body.text("supersededBy");
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noUuid) {
            body.broken("supersededBy", "uuid", new Text("应为评估的 id", "must be the id of an evaluation"));
            return null;
        }
    }
}

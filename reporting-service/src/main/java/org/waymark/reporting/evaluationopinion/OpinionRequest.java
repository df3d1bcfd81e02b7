package org.waymark.reporting.evaluationopinion;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.evaluation.ShortText;
import org.waymark.reporting.evaluation.StepKind;

/**
 * What an agency says.
 *
 * @param version the one it is about; refused with 409 where another one is at hand by now
 * @param text required with COMMENT and OBJECT
 * @param agency for which of several that the token speaks for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "EvaluationOpinionRequest",
        requiredProperties = {"opinion", "version"},
        examples =
                """
                {"opinion": "OBJECT", "version": 1, "text": {"zh": "第三项指标的数据有误", "en": "The third value is wrong"}}
                """)
record OpinionRequest(Kind opinion, @Schema(minimum = "1") Integer version, Text text, String agency) {
    /** What can be said; saying nothing is recorded by the clock alone. */
    @Schema(name = "EvaluationOpinionKind")
    enum Kind {
        AGREE,
        COMMENT,
        OBJECT;

        StepKind step() {
            return StepKind.valueOf(name());
        }
    }

    /** Binds the body and notes every broken rule. */
    static OpinionRequest of(JsonMembers body) {
        OpinionRequest request = new OpinionRequest(
                body.required("opinion", body.oneOf("opinion", Kind.class)),
                body.required("version", body.integer("version", 1, Integer.MAX_VALUE)),
                ShortText.label(body, "text"),
                body.text("agency"));
        if (request.opinion != null && request.opinion.step().needsText() && request.text == null) {
            body.required("text", null);
        }
        body.refuseUnknownMembers();
        return request;
    }
}

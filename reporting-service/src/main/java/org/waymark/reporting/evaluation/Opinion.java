package org.waymark.reporting.evaluation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/**
 * What an agency that was asked has said. No answer is shown as none, never as consent.
 *
 * @param givenAt null while it is awaited
 * @param reply of the office, or null
 */
@Schema(name = "EvaluationOpinion", requiredProperties = "*")
public record Opinion(
        String agency,
        Response response,
        @Schema(nullable = true) Text text,
        @Schema(nullable = true, description = "Null while it is awaited") Instant givenAt,
        @Schema(nullable = true, description = "Of the office") Text reply) {
    /** What it said. */
    @Schema(name = "OpinionResponse")
    public enum Response {
        AWAITED,
        AGREE,
        COMMENT,
        OBJECT,
        /** Nothing by the day it was given. */
        NO_RESPONSE
    }

    static Opinion awaited(String agency) {
        return new Opinion(agency, Response.AWAITED, null, null, null);
    }

    static Opinion given(EvaluationStep step) {
        return new Opinion(
                step.agency(),
                Response.valueOf(step.kind().name()),
                step.details().text(),
                step.recordedAt(),
                null);
    }

    Opinion replied(Text answer) {
        return new Opinion(agency, response, text, givenAt, answer);
    }

    public boolean is(Response one) {
        return response == one;
    }
}

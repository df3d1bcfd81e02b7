package org.waymark.project.rating;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.body.JsonMembers;

/**
 * What the office decides on a rating.
 *
 * @param on the day it happened; today where it is not given
 */
@Schema(
        name = "RatingDecisionRequest",
        requiredProperties = {"decision"},
        examples = RatingExample.DECISION)
record RatingDecisionRequest(Decision decision, String reason, LocalDate on) {
    /** There is one. */
    @Schema(name = "RatingDecisionKind")
    enum Decision {
        PUBLISH
    }

    /** Notes every broken rule. */
    static RatingDecisionRequest of(JsonMembers body) {
        RatingDecisionRequest request = new RatingDecisionRequest(
                body.required("decision", body.oneOf("decision", Decision.class)),
                body.text("reason"),
                body.date("on"));
        body.refuseUnknownMembers();
        return request;
    }
}

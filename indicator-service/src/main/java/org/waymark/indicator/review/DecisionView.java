package org.waymark.indicator.review;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.indicator.observation.ReviewState;

/** A decision as a client sees it. A reader who may not see drafts sees neither the person nor what reviewers wrote. */
@Schema(name = "Decision", requiredProperties = "*", examples = ReviewExample.DECISION)
public record DecisionView(
        @Schema(implementation = Decision.class) String decision,
        @Schema(description = "The vintage decided on") int vintage,
        @Schema(nullable = true) String reason,
        @Schema(description = "Of the vintage after the decision") ReviewState reviewState,
        @Schema(nullable = true, description = "Of the vintage after the decision") LocalDate releasedAt,
        @Schema(nullable = true) LocalDate previousReleasedAt,
        @Schema(nullable = true, description = "The agency that decided") String agency,
        @Schema(nullable = true, description = "The role in which it was decided") String role,
        Instant decidedAt,
        @Schema(
                        nullable = true,
                        description = "`sub` of the token: for the vintage's agency, office, auditor and"
                                + " catalogue-admin alone")
                String by) {
    /** @param insider whether the reader may see drafts of the vintage's agency */
    public static DecisionView of(Decided decided, boolean insider) {
        boolean isPublic = decided.decision() == Decision.WITHDRAW;
        return new DecisionView(
                decided.decision().name(),
                decided.vintage(),
                insider || isPublic ? decided.reason() : null,
                decided.stateAfter(),
                decided.releasedAtAfter(),
                insider ? decided.releasedAtBefore() : null,
                decided.agency(),
                decided.role(),
                decided.at(),
                insider ? decided.by() : null);
    }
}

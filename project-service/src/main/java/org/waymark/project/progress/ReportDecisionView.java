package org.waymark.project.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as insiders see it. */
@Schema(name = "ReportDecision", requiredProperties = "*")
record ReportDecisionView(
        DecisionKind decision,
        @Schema(description = "The version decided on") int version,
        LocalDate on,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true, description = "The office's answer to objections and silence") String reply,
        @Schema(nullable = true) String agency,
        String role,
        Instant decidedAt,
        @Schema(description = "`sub` of the token") String by) {
    static ReportDecisionView of(ReportDecision decision) {
        return new ReportDecisionView(
                decision.decision(),
                decision.version(),
                decision.on(),
                decision.reason(),
                decision.reply(),
                decision.agency(),
                decision.role(),
                decision.recordedAt(),
                decision.by());
    }
}

package org.waymark.project.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.project.evidence.Evidence;

/** A decision as a client sees it. Others than the project's agencies, the office and auditors see less of it. */
@Schema(name = "MilestoneDecision", requiredProperties = "*")
public record MilestoneDecisionView(
        int number,
        MilestoneVerdict decision,
        LocalDate on,
        Instant recordedAt,
        @Schema(nullable = true, description = "For which it was decided; null for the office") String agency,
        String role,
        @Schema(nullable = true, description = "Null for who may not see it") List<Evidence> evidence,
        @Schema(nullable = true, description = "Null also for who may not see it") String reason) {
    static MilestoneDecisionView of(MilestoneDecision made, boolean whole) {
        return new MilestoneDecisionView(
                made.number,
                made.decision,
                made.on,
                made.recordedAt,
                made.agency,
                made.role,
                whole ? made.evidenceList() : null,
                whole ? made.reason : null);
    }
}

package org.waymark.project.risk;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision on a risk as clients see it. */
@Schema(name = "RiskDecision", requiredProperties = "*", examples = RiskExample.DECISION)
record RiskDecisionView(
        RiskDecision decision,
        @Schema(description = "The version decided on") int version,
        @Schema(description = "The day from which it is so") LocalDate on,
        @Schema(nullable = true) String reason,
        Instant recordedAt) {
    static RiskDecisionView of(RiskDecided decided) {
        return new RiskDecisionView(
                decided.decision(), decided.version(), decided.on(), decided.reason(), decided.recordedAt());
    }
}

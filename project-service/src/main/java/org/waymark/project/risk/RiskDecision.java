package org.waymark.project.risk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office decides on a risk. */
@Schema(name = "RiskDecisionKind")
enum RiskDecision {
    PUBLISH,
    UNPUBLISH;

    boolean needsReason() {
        return this == UNPUBLISH;
    }
}

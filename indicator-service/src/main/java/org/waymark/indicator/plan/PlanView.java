package org.waymark.indicator.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as a client sees it. */
@Schema(
        name = "Plan",
        requiredProperties = {
            "code",
            "version",
            "recordedAt",
            "title",
            "released",
            "timeZone",
            "period",
            "taskAreas",
            "goals",
            "sources"
        },
        examples = PlanExample.VIEW)
public record PlanView(String code, int version, Instant recordedAt, @JsonUnwrapped PlanDefinition definition) {
    static PlanView of(Plan plan) {
        return new PlanView(plan.code, plan.version, plan.recordedAt, plan.definition());
    }
}

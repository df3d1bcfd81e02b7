package org.waymark.indicator.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** A plan as a client sees it. */
public record PlanView(String code, int version, Instant recordedAt, @JsonUnwrapped PlanDefinition definition) {
    static PlanView of(Plan plan) {
        return new PlanView(plan.code, plan.version, plan.recordedAt, plan.definition());
    }
}

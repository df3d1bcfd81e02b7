package org.waymark.indicator.plan;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.contracts.EventType;
import org.waymark.contracts.plan.PlanDefined;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.http.Precondition;
import org.waymark.foundation.versioned.PutVersion;

/** Publishing a plan, or a new version of it. */
@ApplicationScoped
class PutPlan {
    private final PutVersion putVersion;

    PutPlan(PutVersion putVersion) {
        this.putVersion = putVersion;
    }

    PutVersion.Put<Plan> put(String code, PlanDefinition definition, Precondition precondition, Caller caller) {
        return putVersion.put(
                new Plan(),
                code,
                definition,
                definition.effectiveFrom(),
                definition.reason(),
                precondition,
                caller,
                EventType.PLAN_DEFINED,
                plan -> new PlanDefined(
                        plan.code, plan.version, plan.effectiveFrom, plan.reason, plan.recordedAt, plan.bodyTree()));
    }
}

package org.waymark.indicator.plan;

import jakarta.inject.Singleton;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.plan.PlanDefined;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.Kind;

@Singleton
class PlanKind extends Kind<Plan, PlanDefinition> {
    PlanKind() {
        super(Plan.class, PlanDefinition.class, EventType.PLAN_DEFINED);
    }

    @Override
    protected Plan fresh(String code, PlanDefinition definition) {
        return new Plan();
    }

    @Override
    protected EventData event(Plan plan) {
        return new PlanDefined(
                plan.code, plan.version, plan.effectiveFrom, plan.reason, plan.recordedAt, plan.bodyTree());
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        PlanDefined defined = event.dataAs(PlanDefined.class);
        return new Content(defined.plan(), defined.planVersion(), defined.recordedAt(), defined.body());
    }
}

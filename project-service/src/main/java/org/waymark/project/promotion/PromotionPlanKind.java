package org.waymark.project.promotion;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.promotion.PromotionPlanDefined;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.versioned.Kind;

@Singleton
class PromotionPlanKind extends Kind<PromotionPlan, PromotionPlanDefinition> {
    PromotionPlanKind() {
        super(PromotionPlan.class, PromotionPlanDefinition.class, EventType.PROMOTION_PLAN_DEFINED);
    }

    @Override
    protected PromotionPlan fresh(String code, PromotionPlanDefinition definition) {
        PromotionPlan plan = new PromotionPlan();
        plan.plans = definition.plans();
        plan.projects = definition.projects();
        return plan;
    }

    @Override
    protected LocalDate holdsFrom(int version, PromotionPlanDefinition definition, Instant recordedAt) {
        return definition.holdsFrom();
    }

    @Override
    protected EventData event(PromotionPlan plan) {
        return new PromotionPlanDefined(plan.code, plan.version, plan.effectiveFrom, plan.recordedAt, plan.bodyTree());
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        PromotionPlanDefined defined = event.dataAs(PromotionPlanDefined.class);
        return new Content(defined.promotionPlan(), defined.version(), defined.recordedAt(), defined.body());
    }
}

package org.waymark.project.promotion;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventType;
import org.waymark.contracts.promotion.PromotionResultReported;
import org.waymark.foundation.projection.ReceivedEvent;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Kind;

@Singleton
class PromotionResultKind extends Kind<PromotionResult, PromotionResultDefinition> {
    private final Today today;

    PromotionResultKind(Today today) {
        super(PromotionResult.class, PromotionResultDefinition.class, EventType.PROMOTION_RESULT_REPORTED);
        this.today = today;
    }

    @Override
    protected PromotionResult fresh(String code, PromotionResultDefinition definition) {
        String[] parts = code.split("/");
        PromotionResult result = new PromotionResult();
        result.promotionPlan = parts[0];
        result.item = Integer.parseInt(parts[1]);
        result.year = parts[2];
        result.agency = definition.agency();
        return result;
    }

    @Override
    protected LocalDate holdsFrom(int version, PromotionResultDefinition definition, Instant recordedAt) {
        return definition.effectiveFrom() == null ? today.dateAt(recordedAt) : definition.effectiveFrom();
    }

    @Override
    protected String agencyOf(PromotionResult result) {
        return result.agency;
    }

    @Override
    protected EventData event(PromotionResult result) {
        return new PromotionResultReported(
                result.promotionPlan,
                result.item,
                result.year,
                result.version,
                result.effectiveFrom,
                result.agency,
                result.recordedAt,
                result.bodyTree());
    }

    @Override
    protected Content contentOf(ReceivedEvent event) {
        PromotionResultReported reported = event.dataAs(PromotionResultReported.class);
        return new Content(
                PromotionResult.code(reported.promotionPlan(), reported.item(), reported.year()),
                reported.version(),
                reported.recordedAt(),
                reported.body());
    }
}

package org.waymark.contracts.promotion;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventData;

/**
 * A version of a promotion plan. Key: the promotion plan's code.
 *
 * @param version from 1
 * @param effectiveFrom day from which it holds, in the plan's time zone
 * @param body as accepted by {@code PUT /promotion-plans/{code}}
 */
public record PromotionPlanDefined(
        String promotionPlan, int version, LocalDate effectiveFrom, Instant recordedAt, JsonNode body)
        implements EventData {
    @Override
    public String key() {
        return promotionPlan;
    }
}

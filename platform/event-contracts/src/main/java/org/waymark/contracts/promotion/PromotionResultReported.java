package org.waymark.contracts.promotion;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventData;

/**
 * A version of what came of an item of a promotion plan in a year. Key: the promotion plan's code.
 *
 * @param item its number in the promotion plan
 * @param year such as 2023
 * @param version from 1
 * @param effectiveFrom day from which it counts, in the plan's time zone
 * @param agency the agency of the item that reported it; null for the office
 * @param body as accepted by {@code PUT /promotion-plans/{code}/items/{number}/results/{year}}
 */
public record PromotionResultReported(
        String promotionPlan,
        int item,
        String year,
        int version,
        LocalDate effectiveFrom,
        String agency,
        Instant recordedAt,
        JsonNode body)
        implements EventData {
    @Override
    public String key() {
        return promotionPlan;
    }

    @Override
    public String subject() {
        return promotionPlan + "/" + item + "/" + year;
    }
}

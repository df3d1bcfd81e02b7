package org.waymark.project.promotion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/**
 * A promotion plan in a list.
 *
 * @param items how many it has
 */
@Schema(requiredProperties = "*", examples = PromotionExample.SUMMARY)
public record PromotionPlanSummary(
        String code,
        int version,
        Instant recordedAt,
        Text title,
        @Schema(nullable = true) String documentNumber,
        List<String> plans,
        String period,
        LocalDate released,
        @Schema(description = "How many it has") int items) {
    static PromotionPlanSummary of(PromotionPlan plan) {
        PromotionPlanDefinition definition = plan.definition();
        return new PromotionPlanSummary(
                plan.code,
                plan.version,
                plan.recordedAt,
                definition.title(),
                definition.documentNumber(),
                definition.plans(),
                definition.period(),
                definition.released(),
                (int) definition.items().count());
    }
}

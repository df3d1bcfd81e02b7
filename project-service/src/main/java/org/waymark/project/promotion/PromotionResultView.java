package org.waymark.project.promotion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of an item in a year, as clients see it.
 *
 * @param countsFrom day from which the version shown counts
 */
@Schema(
        name = "PromotionResult",
        requiredProperties = {
            "promotionPlan",
            "item",
            "year",
            "version",
            "recordedAt",
            "countsFrom",
            "result",
            "text",
            "evidence"
        },
        examples = PromotionExample.RESULT_VIEW)
public record PromotionResultView(
        String promotionPlan,
        int item,
        String year,
        int version,
        Instant recordedAt,
        @Schema(description = "Day from which the version shown counts") LocalDate countsFrom,
        @JsonUnwrapped PromotionResultDefinition definition) {
    static PromotionResultView of(PromotionResult result) {
        return new PromotionResultView(
                result.promotionPlan,
                result.item,
                result.year,
                result.version,
                result.recordedAt,
                result.effectiveFrom,
                result.definition());
    }
}

package org.waymark.project.promotion;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.project.specialproject.ResponsibleAgency;

/**
 * An item of a promotion plan that serves a project.
 *
 * @param results what came of it, by year
 */
@Schema(name = "PromotionItemOfProject", requiredProperties = "*", examples = PromotionExample.ITEM)
public record PromotionItemView(
        String promotionPlan,
        String period,
        int number,
        Text text,
        @Schema(nullable = true) Text deliverable,
        @Schema(nullable = true) LocalDate due,
        List<ResponsibleAgency> agencies,
        List<String> projects,
        @Schema(description = "What came of it, by year") List<OfYear> results) {
    /** What came of the item in a year. */
    @Schema(name = "PromotionResultOfYear", requiredProperties = "*")
    public record OfYear(String year, Outcome result, Text text, int version) {
        static OfYear of(PromotionResult result) {
            PromotionResultDefinition definition = result.definition();
            return new OfYear(result.year, definition.result(), definition.text(), result.version);
        }
    }

    static PromotionItemView of(
            String promotionPlan, String period, PromotionItem item, List<PromotionResult> results) {
        return new PromotionItemView(
                promotionPlan,
                period,
                item.number(),
                item.text(),
                item.deliverable(),
                item.due(),
                item.agencies(),
                item.projects(),
                results.stream().map(OfYear::of).toList());
    }
}

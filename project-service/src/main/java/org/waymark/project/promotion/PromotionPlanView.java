package org.waymark.project.promotion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.versioned.History;

/**
 * A promotion plan as clients see it.
 *
 * @param inForce whether the version shown holds on the day asked for; without one, today
 * @param later the versions that will hold, in order of their days
 */
@Schema(
        name = "PromotionPlan",
        requiredProperties = {
            "code",
            "version",
            "recordedAt",
            "inForce",
            "title",
            "plans",
            "period",
            "released",
            "parts",
            "sources",
            "later"
        },
        examples = PromotionExample.PLAN_VIEW)
public record PromotionPlanView(
        String code,
        int version,
        Instant recordedAt,
        @Schema(description = "Whether the version shown holds on the day asked for; without one, today")
                boolean inForce,
        @JsonUnwrapped PromotionPlanDefinition definition,
        @Schema(description = "The versions that do not hold yet, in order of their days") List<Later> later) {
    /** A version that does not hold yet; it is read by its number. */
    @Schema(name = "LaterPromotionPlan", requiredProperties = "*")
    public record Later(int version, Instant recordedAt, LocalDate effectiveFrom) {}

    static PromotionPlanView of(History.Shown<PromotionPlan> shown) {
        PromotionPlan plan = shown.version();
        return new PromotionPlanView(
                plan.code,
                plan.version,
                plan.recordedAt,
                shown.inForce(),
                plan.definition(),
                shown.later().stream()
                        .map(later -> new Later(later.version, later.recordedAt, later.effectiveFrom))
                        .toList());
    }
}

package org.waymark.reporting.areareport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/**
 * One indicator in every area that has a value for the period.
 *
 * @param whole the area that the others are parts of: that asked for, or the largest with a target
 * @param period the latest that can be compared in the whole
 * @param aggregation SUM, RATIO, WEIGHTED_MEAN, NONE, or null where the definition does not say it
 * @param gap value of the whole less its last target
 * @param explained the sum of the contributions
 * @param residual the gap less what is explained: what areas without value or target would add, and what does not add up
 * @param notExplained why nothing is explained, else absent
 * @param areas those that contribute, the worst first; then the others by code
 */
@Schema(
        name = "IndicatorOverAreas",
        requiredProperties = {"indicator", "whole", "period", "aggregation", "areas"})
public record IndicatorOverAreas(
        String indicator,
        String whole,
        @Schema(nullable = true) String period,
        @Schema(nullable = true, pattern = "^[A-Z][A-Z0-9_]*$") String aggregation,
        @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal value,
        @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal target,
        @Schema(description = "Value of the whole less its last target") @JsonInclude(JsonInclude.Include.NON_NULL)
                BigDecimal gap,
        @Schema(description = "The sum of the contributions") @JsonInclude(JsonInclude.Include.NON_NULL)
                BigDecimal explained,
        @Schema(description = "The gap less what is explained; never shared out")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                BigDecimal residual,
        @JsonInclude(JsonInclude.Include.NON_NULL) NotExplained notExplained,
        @Schema(description = "Those that contribute, the worst first; then the others by code")
                List<AreaValue> areas) {

    /** Why nothing is explained. */
    public enum NotExplained {
        /** The definition does not say how areas make the whole. */
        AGGREGATION_NOT_SAID,
        /** It says that they do not. */
        AGGREGATION_NONE,
        NO_TARGET_OF_WHOLE,
        NO_VALUE_OF_WHOLE,
        /** Denominator or weight of the whole is not known. */
        NO_WEIGHT_OF_WHOLE
    }

    /** Why an area does not contribute. */
    public enum NotCounted {
        /** It is a part of an area that contributes. */
        NESTED,
        NO_TARGET,
        /** Its denominator or weight is not known. */
        NO_WEIGHT,
        NOT_EXPLAINED
    }

    /**
     * An area's value.
     *
     * @param value in the unit of the whole's target, as is the target
     * @param contribution how much of the gap of the whole is its own, at most 6 decimals; absent where it has none
     */
    @Schema(requiredProperties = {"area", "name", "value", "vintage"})
    public record AreaValue(
            String area,
            @Schema(nullable = true) Text name,
            BigDecimal value,
            int vintage,
            @Schema(description = "Its last target") @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal target,
            @Schema(description = "How much of the gap of the whole is its own")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    BigDecimal contribution,
            @JsonInclude(JsonInclude.Include.NON_NULL) NotCounted notCounted) {}
}

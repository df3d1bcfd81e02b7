package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/**
 * A plan that carries the reported one out for a part of the country. Its targets are its own: they count nowhere else.
 *
 * @param counts null where another than the default method is asked for more than 2,000 targets
 */
@Schema(requiredProperties = {"plan", "title", "counts"})
public record ChildPlan(
        String plan,
        @Schema(nullable = true) Text title,
        @JsonInclude(JsonInclude.Include.NON_NULL) PlanState state,
        @Schema(
                        nullable = true,
                        description = "Null where another than the default method is asked for more than 2,000 targets")
                PlanCounts counts) {}

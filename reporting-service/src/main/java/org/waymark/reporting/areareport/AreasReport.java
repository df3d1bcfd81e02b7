package org.waymark.reporting.areareport;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.report.ReportHead;
import org.waymark.reporting.report.Summary;

/**
 * How the areas of a plan stand on a day.
 *
 * @param areas by code
 * @param indicator only where one is asked for
 */
@Schema(
        requiredProperties = {"areas"},
        examples = AreasExample.JSON)
public record AreasReport(
        @JsonUnwrapped ReportHead head,
        List<AreaStanding> areas,
        @Schema(description = "Only where an indicator is asked for") @JsonInclude(JsonInclude.Include.NON_NULL)
                IndicatorOverAreas indicator) {

    /**
     * How the targets of one area stand.
     *
     * @param parent the smallest area of the plan of which it is a part; its targets are not among the parent's
     */
    @Schema(requiredProperties = {"area", "name", "summary"})
    public record AreaStanding(
            String area,
            @Schema(nullable = true) Text name,
            @Schema(description = "The smallest area of the plan of which it is a part")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    String parent,
            Summary summary) {}
}

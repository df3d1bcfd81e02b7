package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.conclusion.OfficialConclusions;

/**
 * How a plan stands on a day.
 *
 * @param children absent where there are none; their targets are not among this plan's
 * @param conclusions absent where nothing official is known by the day
 */
@Schema(
        requiredProperties = {"summary", "indicators", "projects"},
        examples = PlanReportExample.JSON)
public record PlanReport(
        @JsonUnwrapped ReportHead head,
        Summary summary,
        List<IndicatorEntry> indicators,
        List<ProjectEntry> projects,
        @Schema(description = "Plans that carry it out for a part of the country; absent where there are none")
                @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<ChildPlan> children,
        @Schema(description = "What officials concluded, beside ours; absent where nothing is known by the day")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                OfficialConclusions conclusions) {}

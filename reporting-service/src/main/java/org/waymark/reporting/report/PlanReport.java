package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.conclusion.OfficialConclusions;

/**
 * How a plan stands on a day.
 *
 * @param summary of everything asked for, whatever the page
 * @param indicators a page of the targets, in the plan's order
 * @param projects on the first page, else null
 * @param next cursor of the next page; null on the last
 * @param children absent where there are none; their targets are not among this plan's
 * @param conclusions absent where nothing official is known by the day
 */
@Schema(
        requiredProperties = {"summary", "indicators"},
        examples = PlanReportExample.JSON)
public record PlanReport(
        @JsonUnwrapped ReportHead head,
        @Schema(description = "Counts everything asked for, whatever the page") Summary summary,
        @Schema(description = "A page of the targets, in the plan's order") List<IndicatorEntry> indicators,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "On the first page only")
                List<ProjectEntry> projects,
        @Schema(description = "Plans that carry it out for a part of the country; absent where there are none")
                @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<ChildPlan> children,
        @Schema(description = "What officials concluded, beside ours; absent where nothing is known by the day")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                OfficialConclusions conclusions,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Cursor of the next page, absent on the last", examples = "MjAyNi0xMS0yMiAx")
                String next) {}

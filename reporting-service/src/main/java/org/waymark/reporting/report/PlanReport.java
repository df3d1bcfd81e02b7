package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a plan stands on a day.
 *
 * @param summary of everything asked for, whatever the page
 * @param indicators a page of the targets, in the plan's order
 * @param projects on the first page, else null
 * @param next cursor of the next page; null on the last
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
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Cursor of the next page, absent on the last", examples = "MjAyNi0xMS0yMiAx")
                String next) {}

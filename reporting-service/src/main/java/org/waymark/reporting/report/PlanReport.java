package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a plan stands on a day. */
@Schema(
        requiredProperties = {"summary", "indicators", "projects"},
        examples = PlanReportExample.JSON)
public record PlanReport(
        @JsonUnwrapped ReportHead head,
        Summary summary,
        List<IndicatorEntry> indicators,
        List<ProjectEntry> projects) {}

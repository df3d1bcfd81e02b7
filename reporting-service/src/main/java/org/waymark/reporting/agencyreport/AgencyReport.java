package org.waymark.reporting.agencyreport;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.report.AgencyView;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.ReportHead;
import org.waymark.reporting.report.Summary;

/**
 * How an agency's part of a plan stands on a day.
 *
 * @param agency by the name of the day, or the last it had
 * @param successors who stands in for it on the day; none while it is there
 * @param predecessors for whom it stands in
 * @param summary of the targets in {@code indicators}
 * @param indicators targets on indicators whose values it reports, or its predecessors did
 * @param projectsByRole how many projects it answers for, by role; COORDINATOR where it compiles and submits
 * @param releases of the values of these indicators
 */
@Schema(
        requiredProperties = {
            "agency",
            "successors",
            "predecessors",
            "summary",
            "indicators",
            "projects",
            "projectsByRole",
            "owed",
            "releases"
        },
        examples = AgencyReportExample.JSON)
public record AgencyReport(
        @JsonUnwrapped ReportHead head,
        AgencyView agency,
        @Schema(description = "Who stands in for it on the day") List<AgencyView> successors,
        @Schema(description = "For whom it stands in") List<AgencyView> predecessors,
        Summary summary,
        List<IndicatorEntry> indicators,
        List<AgencyProject> projects,
        @Schema(description = "How many projects, by role; COORDINATOR where it compiles and submits")
                SortedMap<String, Integer> projectsByRole,
        Owed owed,
        ReleaseRecord releases) {}

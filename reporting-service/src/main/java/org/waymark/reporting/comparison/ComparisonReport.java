package org.waymark.reporting.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.report.PlanState;
import org.waymark.reporting.report.ReportHead;

/**
 * What changed in a plan from one side to the other; what did not is only counted.
 *
 * @param targets a page of those that changed, in the plan's order
 * @param projects all that changed, on every page
 * @param agencies those named on both sides, by another name
 * @param next cursor of the next page of targets, null on the last
 */
@Schema(
        requiredProperties = {
            "plan",
            "title",
            "from",
            "to",
            "method",
            "counts",
            "targets",
            "projects",
            "agencies",
            "next"
        },
        examples = ComparisonReportExample.JSON)
public record ComparisonReport(
        String plan,
        Text title,
        Side from,
        Side to,
        String method,
        @Schema(description = "Absent where canonical is asked for, as upTo is") Instant generatedAt,
        SortedMap<String, Long> upTo,
        ChangeCounts counts,
        List<ChangedTarget> targets,
        List<ChangedProject> projects,
        List<RenamedAgency> agencies,
        @Schema(nullable = true, description = "Cursor of the next page of targets, null on the last") String next) {

    /** A day, and the instant whose knowledge answers for it. */
    @Schema(
            name = "SideOfComparison",
            requiredProperties = {"asOf", "knownAt"})
    public record Side(LocalDate asOf, Instant knownAt, @JsonInclude(JsonInclude.Include.NON_NULL) PlanState state) {
        static Side of(ReportHead head) {
            return new Side(head.asOf(), head.knownAt(), head.state());
        }
    }
}

package org.waymark.reporting.projectlist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.project.MilestoneView;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.report.ReportHead;

/**
 * How the projects of a plan stand on a day, a page of those asked for.
 *
 * @param projects how many are asked for, over all pages
 * @param items in the plan's order
 */
@Schema(
        requiredProperties = {"projects", "items", "next"},
        examples = ProjectsExample.JSON)
public record ProjectsReport(
        @JsonUnwrapped ReportHead head,
        @Schema(description = "How many are asked for, over all pages") int projects,
        List<Item> items,
        @Schema(nullable = true, description = "Cursor of the next page, null on the last") String next) {

    /** @param milestones every one, by the day it is due */
    @Schema(name = "ProjectWithMilestones", requiredProperties = "*")
    public record Item(
            ProjectEntry project, @Schema(description = "By the day each is due") List<MilestoneView> milestones) {}
}

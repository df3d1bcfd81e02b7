package org.waymark.project.milestonefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.project.milestone.MilestoneDefinition;

/** How the API's documentation describes a row of JSON: the body of a PUT, and the milestone that it is for. */
@Schema(
        name = "MilestoneRow",
        allOf = MilestoneDefinition.class,
        requiredProperties = {"project", "milestone", "title", "due", "criterion", "agency"},
        examples = MilestoneFileExample.LINE)
record DescribedMilestoneRow(
        String project,
        String milestone,
        @Schema(minimum = "0", description = "Written against that version, 0: a new one; else an error")
                Integer expectedVersion) {}

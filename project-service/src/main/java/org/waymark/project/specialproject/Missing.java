package org.waymark.project.specialproject;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan fails for want of, and nobody has said of a project yet. */
@Schema(name = "MissingOfProject")
public enum Missing {
    /** Who answers for it is not known. */
    AGENCIES,
    /** It has no dated milestone. */
    MILESTONES,
    /** It has no schedule, so no report is ever due. */
    REPORTING;

    static List<Missing> of(ProjectDefinition project, boolean hasMilestones) {
        List<Missing> missing = new ArrayList<>();
        if (!project.responsibility().known()) {
            missing.add(AGENCIES);
        }
        if (!hasMilestones) {
            missing.add(MILESTONES);
        }
        if (project.reporting() == null) {
            missing.add(REPORTING);
        }
        return missing;
    }
}

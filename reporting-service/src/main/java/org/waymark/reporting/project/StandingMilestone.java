package org.waymark.reporting.project;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/** A milestone on a day: PLANNED, REACHED, ACCEPTED, SLIPPED (its day has passed without it) or DROPPED. */
@Schema(requiredProperties = "*")
public record StandingMilestone(String milestone, Text title, LocalDate due, String agency, MilestoneState state) {
    static StandingMilestone of(MilestoneOnDay milestone, LocalDate day) {
        return new StandingMilestone(
                milestone.milestone(), milestone.title(), milestone.due(), milestone.agency(), milestone.state(day));
    }
}

package org.waymark.project.specialproject;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.foundation.versioned.History;

/**
 * A special project as clients see it, with what is known of the agencies it names.
 *
 * @param inForce whether the version shown holds on the day asked for; without one, today
 * @param later the versions that will hold, in order of their days
 */
@Schema(name = "Project", requiredProperties = "*", examples = ProjectExample.VIEW)
public record ProjectView(
        String code,
        int version,
        Instant recordedAt,
        @Schema(description = "Whether the version shown holds on the day asked for; without one, today")
                boolean inForce,
        String plan,
        @Schema(nullable = true) Integer number,
        Text name,
        @Schema(nullable = true) String taskArea,
        ResponsibilityView responsibility,
        List<Task> tasks,
        List<String> indicators,
        @Schema(nullable = true) ReportingSchedule reporting,
        List<SourceReference> sources,
        @Schema(nullable = true) Provenance provenance,
        @Schema(description = "What nobody has said of it by then, never left out silently") List<Missing> missing,
        @Schema(description = "The versions that do not hold yet, in order of their days") List<Later> later) {
    /** Who answers from a day to come on; the rest of that version is read by its number. */
    @Schema(name = "LaterResponsibility", requiredProperties = "*")
    public record Later(int version, Instant recordedAt, Responsibility responsibility) {
        static Later of(SpecialProject project) {
            return new Later(
                    project.version, project.recordedAt, project.definition().responsibility());
        }
    }

    static ProjectView of(
            History.Shown<SpecialProject> shown,
            String coordinator,
            ResponsibilityView.AgenciesOnDay names,
            boolean hasMilestones) {
        SpecialProject project = shown.version();
        ProjectDefinition definition = project.definition();
        return new ProjectView(
                project.code,
                project.version,
                project.recordedAt,
                shown.inForce(),
                definition.plan(),
                definition.number(),
                definition.name(),
                definition.taskArea(),
                ResponsibilityView.of(definition.responsibility(), coordinator, names),
                definition.tasks(),
                definition.indicators(),
                definition.reporting(),
                definition.sources(),
                definition.provenance(),
                Missing.of(definition, hasMilestones),
                shown.later().stream().map(Later::of).toList());
    }
}

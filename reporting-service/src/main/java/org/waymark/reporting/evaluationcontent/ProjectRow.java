package org.waymark.reporting.evaluationcontent;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.project.FlagOfProject;
import org.waymark.reporting.project.Milestones;
import org.waymark.reporting.project.RatingOfProject;
import org.waymark.reporting.report.ProjectEntry;
import org.waymark.reporting.report.ResponsibleAgency;

/**
 * A special project of the plan and how it stands.
 *
 * @param agenciesKnown false where the source lost who answers for it
 * @param ownRating by its agencies; null, as the other two, where none was published
 */
@Schema(name = "EvaluatedProject", requiredProperties = "*")
public record ProjectRow(
        String project,
        @Schema(nullable = true) Integer number,
        @Schema(nullable = true) Text name,
        @Schema(nullable = true) String taskArea,
        @Schema(description = "False where the source lost who answers for it") boolean agenciesKnown,
        List<Responsible> agencies,
        @Schema(nullable = true) RatingOfProject ownRating,
        @Schema(nullable = true) RatingOfProject officeRating,
        @Schema(nullable = true) RatingOfProject independentRating,
        Milestones milestones,
        List<FlagOfProject> flags) {

    /** Who answers for it, as the plan prints it where that is known. */
    @Schema(name = "ResponsibleInEvaluation", requiredProperties = "*")
    public record Responsible(String agency, @Schema(nullable = true) Text name, @Schema(nullable = true) String role) {
        static Responsible of(ResponsibleAgency agency) {
            return new Responsible(agency.who().agency(), agency.who().name(), agency.role());
        }
    }

    static ProjectRow of(ProjectEntry entry) {
        return new ProjectRow(
                entry.project(),
                entry.number(),
                entry.name(),
                entry.taskArea(),
                entry.responsibility().known(),
                entry.agencies().stream().map(Responsible::of).toList(),
                entry.ownRating(),
                entry.officeRating(),
                entry.independentRating(),
                entry.milestones(),
                entry.flags());
    }

    /** Shown where it has no name. */
    public Text shownName() {
        return name == null ? new Text(project, project) : name;
    }
}

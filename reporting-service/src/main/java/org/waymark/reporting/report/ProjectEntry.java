package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.evidence.AgencyDirectory;
import org.waymark.reporting.evidence.ProjectFacts;
import org.waymark.reporting.known.ProjectBody;
import org.waymark.reporting.known.Provenance;
import org.waymark.reporting.project.FlagOfProject;
import org.waymark.reporting.project.Milestones;
import org.waymark.reporting.project.ProjectWork;
import org.waymark.reporting.project.RatingOfProject;
import org.waymark.reporting.project.RatingsOfProject;
import org.waymark.reporting.situation.AsOf;

/**
 * A special project of the plan.
 *
 * @param rating the word of officeRating
 * @param ownRating the latest one that was published of those its agencies give it in accepted reports
 * @param officeRating the latest one by the office of the joint conference that was published
 * @param independentRating the latest one by an evaluator that was published
 * @param milestones how many stand how on the day
 * @param flags indicators to which it contributes that are off their course
 */
@Schema(requiredProperties = "*")
public record ProjectEntry(
        String project,
        @Schema(nullable = true) Integer number,
        @Schema(nullable = true) Text name,
        @Schema(nullable = true) String taskArea,
        Responsibility responsibility,
        List<ResponsibleAgency> agencies,
        @Schema(nullable = true) Provenance provenance,
        @Schema(nullable = true, pattern = "^[A-Z][A-Z0-9_]*$", description = "The word of officeRating") String rating,
        @Schema(nullable = true, description = "In an accepted report of its agencies: the latest one published")
                RatingOfProject ownRating,
        @Schema(nullable = true, description = "By the office of the joint conference: the latest one published")
                RatingOfProject officeRating,
        @Schema(nullable = true, description = "By an evaluator: the latest one published")
                RatingOfProject independentRating,
        Milestones milestones,
        List<FlagOfProject> flags) {

    /**
     * What is known about who answers.
     *
     * @param known false where the source lost it, and before the first day
     * @param openEnded the source says that more take part
     * @param coordinator code of the agency that compiles and submits where several share it and none leads
     */
    @Schema(requiredProperties = {"known", "openEnded"})
    public record Responsibility(
            boolean known, boolean openEnded, @JsonInclude(JsonInclude.Include.NON_NULL) String coordinator) {}

    static ProjectEntry of(ProjectFacts facts, AsOf asOf, AgencyDirectory directory, ProjectWork work) {
        ProjectBody shown = facts.shown(asOf);
        Optional<ProjectBody.Responsibility> stated = facts.responsibility(asOf);
        RatingsOfProject ratings = work.ratings(facts.code());
        return new ProjectEntry(
                facts.code(),
                shown.number(),
                shown.name(),
                shown.taskArea(),
                stated.map(known ->
                                new Responsibility(known.known(), known.openEnded(), work.coordinator(facts.code())))
                        .orElse(new Responsibility(false, false, null)),
                stated.stream()
                        .flatMap(known -> known.agencies().stream())
                        .flatMap(agency -> ResponsibleAgency.of(agency, directory))
                        .toList(),
                shown.provenance(),
                ratings.office() == null ? null : ratings.office().rating(),
                ratings.own(),
                ratings.office(),
                ratings.independent(),
                work.milestones(facts.code()),
                work.flags(facts.code()));
    }
}

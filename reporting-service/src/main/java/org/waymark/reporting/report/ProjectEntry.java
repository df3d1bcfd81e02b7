package org.waymark.reporting.report;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.AsOf;
import org.waymark.reporting.evidence.AgencyDirectory;
import org.waymark.reporting.evidence.ProjectFacts;
import org.waymark.reporting.known.ProjectBody;
import org.waymark.reporting.known.Provenance;

/**
 * A special project of the plan.
 *
 * @param rating null until the office has rated it
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
        @Schema(nullable = true) String rating) {

    /**
     * What is known about who answers.
     *
     * @param known false where the source lost it, and before the first day
     * @param openEnded the source says that more take part
     */
    @Schema(requiredProperties = "*")
    public record Responsibility(boolean known, boolean openEnded) {}

    static ProjectEntry of(ProjectFacts facts, AsOf asOf, AgencyDirectory directory) {
        ProjectBody shown = facts.shown(asOf);
        Optional<ProjectBody.Responsibility> stated = facts.responsibility(asOf);
        return new ProjectEntry(
                facts.code(),
                shown.number(),
                shown.name(),
                shown.taskArea(),
                stated.map(known -> new Responsibility(known.known(), known.openEnded()))
                        .orElse(new Responsibility(false, false)),
                stated.stream()
                        .flatMap(known -> known.agencies().stream())
                        .map(agency -> ResponsibleAgency.of(agency, directory))
                        .toList(),
                shown.provenance(),
                null);
    }
}

package org.waymark.project.specialproject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.project.agency.Agency;

/** A special project as clients see it, with what is known of the agencies it names. */
@Schema(name = "Project", requiredProperties = "*", examples = ProjectExample.VIEW)
public record ProjectView(
        String code,
        int version,
        Instant recordedAt,
        String plan,
        @Schema(nullable = true) Integer number,
        Text name,
        @Schema(nullable = true) String taskArea,
        ResponsibilityView responsibility,
        List<Task> tasks,
        List<String> indicators,
        @Schema(nullable = true) ReportingSchedule reporting,
        List<SourceReference> sources,
        @Schema(nullable = true) Provenance provenance) {
    public static ProjectView of(SpecialProject project, LocalDate asOf) {
        return of(project, asOf, registered(List.of(project)));
    }

    static ProjectView of(SpecialProject project, LocalDate asOf, Map<String, Agency> registered) {
        ProjectDefinition definition = project.definition();
        return new ProjectView(
                project.code,
                project.version,
                project.recordedAt,
                definition.plan(),
                definition.number(),
                definition.name(),
                definition.taskArea(),
                ResponsibilityView.of(definition.responsibility(), asOf, registered),
                definition.tasks(),
                definition.indicators(),
                definition.reporting(),
                definition.sources(),
                definition.provenance());
    }

    /** The registered ones among the agencies that the projects name; one query for all. */
    static Map<String, Agency> registered(Collection<SpecialProject> projects) {
        return Agency.among(projects.stream()
                .flatMap(project -> project.definition().responsibility().agencies().stream())
                .map(ResponsibleAgency::agency)
                .collect(Collectors.toSet()));
    }
}

package org.waymark.reporting.agencyreport;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.report.ProjectEntry;

/**
 * A project for which the agency answers.
 *
 * @param roles LEAD, PARTICIPANT, SHARED, SOLE; COORDINATOR where it compiles and submits for several
 */
@Schema(requiredProperties = "*")
public record AgencyProject(
        @Schema(description = "LEAD, PARTICIPANT, SHARED, SOLE, COORDINATOR") List<String> roles,
        ProjectEntry project) {

    /** Without roles where the agency has nothing to do with the project. */
    static AgencyProject of(ProjectEntry project, String agency) {
        Stream<String> stated = project.agencies().stream()
                .filter(responsible -> agency.equals(responsible.who().agency())
                        || agency.equals(responsible.who().named()))
                .map(responsible -> responsible.role() == null ? "UNKNOWN" : responsible.role());
        Stream<String> named = Stream.of("COORDINATOR")
                .filter(role -> agency.equals(project.responsibility().coordinator()));
        return new AgencyProject(
                Stream.concat(stated, named).filter(Objects::nonNull).distinct().toList(), project);
    }

    boolean concernsTheAgency() {
        return !roles.isEmpty();
    }
}

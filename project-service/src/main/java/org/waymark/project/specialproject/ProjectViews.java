package org.waymark.project.specialproject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.versioned.History;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.agency.Agency;
import org.waymark.project.agency.Succession;

/** Shows projects beside their other versions, with the names of their agencies: few queries, however many. */
@ApplicationScoped
class ProjectViews {
    private static final String WITH_MILESTONES =
            """
            select distinct project from milestone
            where project = any(?::text[]) and effective_from <= ? and recorded_at <= ?
            """;

    private final Succession succession;
    private final Database database;

    ProjectViews(Succession succession, Database database) {
        this.succession = succession;
        this.database = database;
    }

    ProjectView of(History.Shown<SpecialProject> shown, Moment moment) {
        return of(List.of(shown), moment).get(0);
    }

    /** @param projects as in effect at the moment */
    List<ProjectView> list(List<SpecialProject> projects, Moment moment) {
        Map<String, History<SpecialProject>> histories = SpecialProject.histories(
                projects.stream().map(project -> project.code).toList());
        List<History.Shown<SpecialProject>> shown = projects.stream()
                .map(project -> histories
                        .get(project.code)
                        .knownAt(moment.knownAt())
                        .orElseThrow()
                        .shown(project, moment.asOf()))
                .toList();
        return of(shown, moment);
    }

    private List<ProjectView> of(List<History.Shown<SpecialProject>> shown, Moment moment) {
        Set<String> agencies = shown.stream()
                .flatMap(one -> one.version().definition().responsibility().agencies().stream())
                .map(ResponsibleAgency::agency)
                .collect(Collectors.toSet());
        Map<String, Agency> registered = Agency.among(agencies, moment);
        ResponsibilityView.AgenciesOnDay names = new ResponsibilityView.AgenciesOnDay(
                moment.asOf(), registered, succession.successorsOf(registered, moment));
        List<String> codes = shown.stream().map(one -> one.version().code).toList();
        Map<String, String> coordinators = Coordinator.among(codes, moment);
        Set<String> withMilestones = Set.copyOf(
                database.read(WITH_MILESTONES, row -> row.getString(1), codes, moment.asOf(), moment.knownAt()));
        return shown.stream()
                .map(one -> ProjectView.of(
                        one, coordinators.get(one.version().code), names, withMilestones.contains(one.version().code)))
                .toList();
    }
}

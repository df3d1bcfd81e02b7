package org.waymark.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.waymark.reporting.evidence.AgencyDirectory;
import org.waymark.reporting.evidence.FindAgencies;
import org.waymark.reporting.evidence.FindProjects;
import org.waymark.reporting.evidence.ProjectFacts;
import org.waymark.reporting.known.ProjectBody.Responsible;
import org.waymark.reporting.project.FindProjectWork;
import org.waymark.reporting.project.ProjectWork;
import org.waymark.reporting.situation.AsOf;

/** The special projects of a plan, in the plan's own order. */
@ApplicationScoped
public class ProjectEntries {
    private static final Comparator<ProjectEntry> IN_THE_PLANS_ORDER = Comparator.comparing(
                    ProjectEntry::number, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(ProjectEntry::project);

    private final FindProjects findProjects;
    private final FindAgencies findAgencies;
    private final FindProjectWork findProjectWork;

    ProjectEntries(FindProjects findProjects, FindAgencies findAgencies, FindProjectWork findProjectWork) {
        this.findProjects = findProjects;
        this.findAgencies = findAgencies;
        this.findProjectWork = findProjectWork;
    }

    public List<ProjectEntry> of(String plan, AsOf asOf) {
        List<ProjectFacts> projects = findProjects.of(plan, asOf);
        AgencyDirectory directory = findAgencies.of(
                projects.stream()
                        .flatMap(project -> project.responsibility(asOf).stream())
                        .flatMap(responsibility -> responsibility.agencies().stream())
                        .map(Responsible::agency),
                asOf);
        ProjectWork work =
                findProjectWork.of(projects.stream().map(ProjectFacts::code).toList(), plan, asOf);
        return projects.stream()
                .map(project -> ProjectEntry.of(project, asOf, directory, work))
                .sorted(IN_THE_PLANS_ORDER)
                .toList();
    }
}

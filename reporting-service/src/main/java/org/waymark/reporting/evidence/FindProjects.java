package org.waymark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.ProjectVersions;
import org.waymark.reporting.situation.AsOf;

/** The special projects that are a plan's on a day; one can be moved from plan to plan. */
@ApplicationScoped
public class FindProjects {
    private final ProjectVersions projects;

    FindProjects(ProjectVersions projects) {
        this.projects = projects;
    }

    public List<ProjectFacts> of(String plan, AsOf asOf) {
        return projects.of(plan, asOf.knownAt()).stream()
                .collect(Collectors.groupingBy(KnownVersion::code))
                .values()
                .stream()
                .map(ProjectFacts::new)
                .filter(facts -> facts.shown(asOf).plan().equals(plan))
                .toList();
    }
}

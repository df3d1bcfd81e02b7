package org.waymark.reporting.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.waymark.reporting.assessment.Versioned;
import org.waymark.reporting.known.AgencyVersions;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.ProjectVersions;

/** The special projects of a plan, in the plan's own order. */
@ApplicationScoped
class ProjectEntries {
    private static final Comparator<ProjectEntry> IN_ORDER = Comparator.comparing(
                    ProjectEntry::number, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(ProjectEntry::project);

    private final ProjectVersions projects;
    private final AgencyVersions agencies;

    ProjectEntries(ProjectVersions projects, AgencyVersions agencies) {
        this.projects = projects;
        this.agencies = agencies;
    }

    List<ProjectEntry> of(String plan, LocalDate asOf, Instant knownAt) {
        List<KnownVersion> versions = projects.of(plan, knownAt);
        AgencyDirectory directory = new AgencyDirectory(agencies.of(responsible(versions), knownAt), asOf, knownAt);
        Map<String, List<KnownVersion>> byProject =
                versions.stream().collect(Collectors.groupingBy(KnownVersion::code));
        return byProject.values().stream()
                .flatMap(known -> {
                    Optional<KnownVersion> inForce = Versioned.inForce(known, asOf, knownAt);
                    KnownVersion shown = inForce.orElse(known.get(0));
                    return Optional.of(shown)
                            .filter(version ->
                                    version.body().path("plan").asText().equals(plan))
                            .map(version -> ProjectEntry.of(version, inForce, directory))
                            .stream();
                })
                .sorted(IN_ORDER)
                .toList();
    }

    private static List<String> responsible(List<KnownVersion> versions) {
        return versions.stream()
                .flatMap(version -> StreamSupport.stream(
                        version.body().at("/responsibility/agencies").spliterator(), false))
                .map(stated -> stated.path("agency").asText())
                .distinct()
                .toList();
    }
}

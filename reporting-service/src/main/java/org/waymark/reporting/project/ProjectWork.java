package org.waymark.reporting.project;

import java.util.List;
import java.util.Map;

/** How projects stand on a day, each by its code. */
public record ProjectWork(
        Map<String, RatingsOfProject> ratings,
        Map<String, Milestones> milestones,
        Map<String, List<FlagOfProject>> flags,
        Map<String, String> coordinators) {

    public RatingsOfProject ratings(String project) {
        return ratings.getOrDefault(project, RatingsOfProject.NONE);
    }

    public Milestones milestones(String project) {
        return milestones.getOrDefault(project, Milestones.NONE);
    }

    public List<FlagOfProject> flags(String project) {
        return flags.getOrDefault(project, List.of());
    }

    /** The code of the agency, or null. */
    public String coordinator(String project) {
        return coordinators.get(project);
    }
}

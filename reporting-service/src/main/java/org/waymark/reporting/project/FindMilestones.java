package org.waymark.reporting.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.reporting.situation.AsOf;

/** How each milestone of projects stands on a day. */
@ApplicationScoped
public class FindMilestones {
    private final MilestoneChanges milestones;

    FindMilestones(MilestoneChanges milestones) {
        this.milestones = milestones;
    }

    /** By project, in order of their codes. */
    public Map<String, List<StandingMilestone>> of(Collection<String> projects, AsOf asOf) {
        return milestones.onDay(projects, asOf).stream()
                .sorted(Comparator.comparing(MilestoneOnDay::milestone))
                .collect(Collectors.groupingBy(
                        MilestoneOnDay::project,
                        Collectors.mapping(
                                milestone -> StandingMilestone.of(milestone, asOf.day()), Collectors.toList())));
    }
}

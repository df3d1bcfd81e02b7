package org.waymark.reporting.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.waymark.reporting.situation.AsOf;

/** Every milestone of projects with its days, by one query. */
@ApplicationScoped
public class ListMilestones {
    private final MilestoneChanges milestones;

    ListMilestones(MilestoneChanges milestones) {
        this.milestones = milestones;
    }

    /** By project, day and code. */
    public List<MilestoneView> of(Collection<String> projects, AsOf asOf) {
        return milestones.onDay(projects, asOf).stream()
                .map(milestone -> MilestoneView.of(milestone, asOf.day()))
                .toList();
    }
}

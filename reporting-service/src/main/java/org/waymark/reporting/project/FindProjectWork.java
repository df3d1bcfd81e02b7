package org.waymark.reporting.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.waymark.reporting.situation.AsOf;

/** Looks up how projects stand: one query per kind of fact, however many projects there are. */
@ApplicationScoped
public class FindProjectWork {
    private final PublicRatingChanges ratings;
    private final MilestoneChanges milestones;
    private final FlagChanges flags;
    private final CoordinatorVersions coordinators;

    FindProjectWork(
            PublicRatingChanges ratings,
            MilestoneChanges milestones,
            FlagChanges flags,
            CoordinatorVersions coordinators) {
        this.ratings = ratings;
        this.milestones = milestones;
        this.flags = flags;
        this.coordinators = coordinators;
    }

    public ProjectWork of(Collection<String> projects, String plan, AsOf asOf) {
        return new ProjectWork(
                ratings.latest(projects, asOf),
                milestones.of(projects, asOf),
                flags.raised(projects, plan, asOf),
                coordinators.inForce(projects, asOf));
    }
}

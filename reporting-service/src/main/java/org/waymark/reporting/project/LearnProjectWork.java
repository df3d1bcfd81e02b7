package org.waymark.reporting.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.foundation.projection.ReceivedEvent;

/** Keeps what events tell of how projects stand; takes part in the open transaction. */
@ApplicationScoped
public class LearnProjectWork {
    private final PublicRatingChanges ratings;
    private final MilestoneChanges milestones;
    private final FlagChanges flags;
    private final CoordinatorVersions coordinators;

    LearnProjectWork(
            PublicRatingChanges ratings,
            MilestoneChanges milestones,
            FlagChanges flags,
            CoordinatorVersions coordinators) {
        this.ratings = ratings;
        this.milestones = milestones;
        this.flags = flags;
        this.coordinators = coordinators;
    }

    public void milestones(List<ReceivedEvent> changes) {
        milestones.learn(changes);
    }

    public void reports(List<ReceivedEvent> reports) {
        ratings.learnReports(reports);
    }

    public void ratings(List<ReceivedEvent> given) {
        ratings.learnRatings(given);
    }

    public void flags(List<ReceivedEvent> changes) {
        flags.learn(changes);
    }

    public void coordinators(List<ReceivedEvent> named) {
        coordinators.learn(named);
    }
}

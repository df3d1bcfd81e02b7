package org.waymark.reporting.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.contracts.project.CoordinatorNamed;
import org.waymark.contracts.project.MilestoneChanged;
import org.waymark.contracts.project.OfficeRated;
import org.waymark.contracts.project.ProgressReported;
import org.waymark.contracts.project.ProjectFlagged;

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

    public void milestones(List<MilestoneChanged> changes) {
        milestones.learn(changes);
    }

    public void reports(List<ProgressReported> reports) {
        ratings.learnReports(reports);
    }

    public void ratings(List<OfficeRated> given) {
        ratings.learnRatings(given);
    }

    public void flags(List<ProjectFlagged> changes) {
        flags.learn(changes);
    }

    public void coordinators(List<CoordinatorNamed> named) {
        coordinators.learn(named);
    }
}

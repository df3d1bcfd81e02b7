package org.waymark.project.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.waymark.contracts.Form;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.specialproject.ProjectPart;

/** Finds a milestone of a project that is known, or refuses. */
@ApplicationScoped
public class FindMilestone {
    private final MilestoneLives lives;
    private final TransactionLock lock;

    FindMilestone(MilestoneLives lives, TransactionLock lock) {
        this.lives = lives;
        this.lock = lock;
    }

    /** Holds its lock until the transaction ends. */
    public MilestoneStatus locked(String project, String milestone, Moment moment) {
        lock.share(Milestone.ALL);
        lock.hold(Milestone.lockOf(ProjectPart.code(project, milestone)));
        return at(project, milestone, moment);
    }

    public MilestoneStatus at(String project, String milestone, Moment moment) {
        return (Form.CODE.fits(milestone)
                        ? lives.of(ProjectPart.code(project, milestone)).flatMap(life -> life.at(moment))
                        : Optional.<MilestoneStatus>empty())
                .orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_FOUND,
                        "专项 " + project + " 在所问时点没有里程碑 " + milestone,
                        "Project " + project + " has no milestone " + milestone + " at that moment"));
    }
}

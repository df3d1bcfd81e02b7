package org.waymark.project.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.versioned.Moment;

/** Finds milestones that ask for something. */
@ApplicationScoped
public class OpenMilestones {
    private final MilestoneLives lives;

    OpenMilestones(MilestoneLives lives) {
        this.lives = lives;
    }

    /** Those of these projects that are to be reached by the day, or were reached and await a decision, by code. */
    public List<MilestoneStatus> of(Collection<String> projects, Moment moment, LocalDate day) {
        List<String> candidates = Milestone.dueOrDecidedOn(projects, moment, day);
        Map<String, MilestoneStatus> statuses = lives.at(moment, candidates);
        return candidates.stream()
                .map(statuses::get)
                .filter(status -> status.state() == MilestoneState.REACHED
                        || status.state().isOpen() && !status.version().due.isAfter(day))
                .toList();
    }
}

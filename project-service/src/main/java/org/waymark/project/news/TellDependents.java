package org.waymark.project.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.versioned.Moment;
import org.waymark.project.milestone.Milestone;
import org.waymark.project.milestone.MilestoneLife;
import org.waymark.project.milestone.MilestoneLives;
import org.waymark.project.milestone.MilestoneStatus;

/**
 * Tells of a milestone that slipped or was moved to all that depend on it and are still to be reached. Its caller holds
 * {@link #ALL_DEPENDENCIES} before any milestone: whoever locks several of them has it, so that none waits in a circle.
 */
@ApplicationScoped
public class TellDependents {
    /** Held by whoever changes dependencies or tells along them. */
    public static final String ALL_DEPENDENCIES = "milestone dependencies";

    private final MilestoneLives lives;
    private final MilestoneNews news;
    private final TransactionLock lock;

    TellDependents(MilestoneLives lives, MilestoneNews news, TransactionLock lock) {
        this.lives = lives;
        this.news = news;
        this.lock = lock;
    }

    public void tell(MilestoneStatus moved, Instant at, Caller caller) {
        List<String> dependents = lives.dependents(moved.version().code);
        dependents.forEach(dependent -> lock.hold(Milestone.lockOf(dependent)));
        tell(dependents, moved, at, caller);
    }

    /** The same for whoever holds {@link Milestone#ALL}: thousands of locks could be more than the database has. */
    public void tellWithAllHeld(MilestoneStatus moved, Instant at, Caller caller) {
        tell(lives.dependents(moved.version().code), moved, at, caller);
    }

    private void tell(List<String> dependents, MilestoneStatus moved, Instant at, Caller caller) {
        if (dependents.isEmpty()) {
            return;
        }
        Map<String, MilestoneLife> found = lives.of(dependents);
        Map<String, Integer> told = MilestoneNotice.of(dependents);
        for (String dependent : dependents) {
            MilestoneLife life = found.get(dependent);
            life.at(Moment.on(moved.asOf()))
                    .filter(status -> status.state().isOpen())
                    .ifPresent(status ->
                            news.tellNoticed(life, status, told.getOrDefault(dependent, 0), moved, at, caller));
        }
    }
}

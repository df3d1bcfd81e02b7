package org.waymark.project.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.representation.Precondition;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.PutVersion;
import org.waymark.foundation.versioned.PutVersion.Put;
import org.waymark.project.milestone.Milestone;
import org.waymark.project.milestone.MilestoneDefinition;
import org.waymark.project.milestone.MilestoneLife;
import org.waymark.project.milestone.MilestoneLives;
import org.waymark.project.milestone.MilestoneStatus;
import org.waymark.project.milestone.MilestoneView;
import org.waymark.project.milestone.MilestoneViews;
import org.waymark.project.news.TellDependents;
import org.waymark.project.specialproject.ProjectPart;
import org.waymark.project.standing.Standing;
import org.waymark.project.standing.Standings;

/** Defines a milestone, and tells all that depend on it when it is due later than before. */
@ApplicationScoped
class PutMilestone {
    private final PutVersion putVersion;
    private final MilestoneKind kind;
    private final MilestoneLives lives;
    private final MilestoneViews views;
    private final TellDependents tellDependents;
    private final Standings standings;
    private final TransactionLock lock;
    private final Today today;

    PutMilestone(
            PutVersion putVersion,
            MilestoneKind kind,
            MilestoneLives lives,
            MilestoneViews views,
            TellDependents tellDependents,
            Standings standings,
            TransactionLock lock,
            Today today) {
        this.putVersion = putVersion;
        this.kind = kind;
        this.lives = lives;
        this.views = views;
        this.tellDependents = tellDependents;
        this.standings = standings;
        this.lock = lock;
        this.today = today;
    }

    record Shown(Put<Milestone> put, MilestoneView view) {}

    @Transactional
    public Shown put(
            String project, String part, MilestoneDefinition definition, Precondition precondition, Caller caller) {
        lock.hold(TellDependents.ALL_DEPENDENCIES);
        String code = ProjectPart.code(project, part);
        lock.hold(Milestone.lockOf(code));
        Moment now = Moment.on(today.date());
        Optional<MilestoneStatus> before = lives.of(code).flatMap(life -> life.at(now));
        Standing standing = standings.of(project, caller);
        before.ifPresent(status -> standing.editsPartOf(status.agency()));
        standing.editsPartOf(definition.agency());
        Put<Milestone> put =
                putVersion.put(kind, code, definition, precondition, caller, differing -> new MilestoneRules(
                                code,
                                definition,
                                standing.definition(),
                                standing.agencies(),
                                before.orElse(null),
                                lives.networkAt(now, definition.dependencies()))
                        .refuseIfBroken());
        MilestoneLife life = lives.of(code).orElseThrow();
        life.at(now)
                .filter(status -> put.recorded() && isLater(before, status))
                .ifPresent(status -> tellDependents.tell(status, put.version().recordedAt, caller));
        return new Shown(put, views.of(code, now, Optional.of(standing)));
    }

    private static boolean isLater(Optional<MilestoneStatus> before, MilestoneStatus status) {
        return before.filter(earlier -> status.version().due.isAfter(earlier.version().due))
                .isPresent();
    }
}

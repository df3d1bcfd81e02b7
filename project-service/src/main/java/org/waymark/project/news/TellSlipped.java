package org.waymark.project.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.time.Today;
import org.waymark.foundation.versioned.Moment;
import org.waymark.foundation.versioned.Version;
import org.waymark.project.milestone.Milestone;
import org.waymark.project.milestone.MilestoneLife;
import org.waymark.project.milestone.MilestoneLives;
import org.waymark.project.milestone.MilestoneState;

/** Tells once for each day a milestone was due on that it slipped, and tells all that depend on it. */
@ApplicationScoped
class TellSlipped {
    private static final Caller CLOCK = new Caller("milestone-clock", null, Set.of(), Set.of(), null);

    /** What is past its day and was not told. Whether it slipped its versions and decisions say, under its lock. */
    private static final String NEXT =
            """
            select thing.code from milestone thing
            where thing.due < ? and thing.code > ? and %s
              and not exists (select 1 from milestone_notice told
                  where told.milestone = thing.code and told.due = thing.due and told.dependency is null)
              and not exists (select 1 from milestone_decision made
                  where made.milestone = thing.code and made.decision <> 'REFUSE'
                    and made.number = (select max(number) from milestone_decision where milestone = thing.code))
            order by thing.code limit 1
            """
                    .formatted(Version.isLatest("milestone"));

    private final MilestoneLives lives;
    private final MilestoneNews news;
    private final TellDependents tellDependents;
    private final TransactionLock lock;
    private final Database database;
    private final Today today;
    private final Clock clock;

    TellSlipped(
            MilestoneLives lives,
            MilestoneNews news,
            TellDependents tellDependents,
            TransactionLock lock,
            Database database,
            Today today,
            Clock clock) {
        this.lives = lives;
        this.news = news;
        this.tellDependents = tellDependents;
        this.lock = lock;
        this.database = database;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Tells of one milestone, the next in order of code.
     *
     * @return its code; empty where there is none after that one
     */
    @Transactional
    public Optional<String> next(String after) {
        Optional<String> next = database.find(NEXT, row -> row.getString(1), today.date(), after);
        next.ifPresent(this::tell);
        return next;
    }

    private void tell(String code) {
        lock.hold(TellDependents.ALL_DEPENDENCIES);
        lock.hold(Milestone.lockOf(code));
        // Asked again under the lock: somebody may have moved or reached it meanwhile.
        MilestoneLife life = lives.of(code).orElseThrow();
        life.at(Moment.on(today.date()))
                .filter(status -> status.state() == MilestoneState.SLIPPED)
                .filter(status -> !MilestoneNotice.saysThatSlipped(status.version()))
                .ifPresent(slipped -> {
                    Instant at = clock.instant();
                    news.tellNoticed(life, slipped, MilestoneNotice.of(code), null, at, CLOCK);
                    tellDependents.tell(slipped, at, CLOCK);
                });
    }
}

package org.waymark.project.flag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.waymark.contracts.EventType;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.TransactionLock;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.time.Today;

/** Raises and takes down flags until they are as they should be, and tells each change. */
@ApplicationScoped
public class FlagProjects {
    private static final int BATCH = 500;
    private static final Caller CLOCK = new Caller("flag-clock", null, Set.of(), Set.of(), null);

    private final FlagRows rows;
    private final TransactionLock lock;
    private final Journal journal;
    private final Today today;
    private final Clock clock;

    FlagProjects(FlagRows rows, TransactionLock lock, Journal journal, Today today, Clock clock) {
        this.rows = rows;
        this.lock = lock;
        this.journal = journal;
        this.today = today;
        this.clock = clock;
    }

    /** Returns whether there may be more. */
    @Transactional
    public boolean settle() {
        lock.hold("flags of projects");
        Instant now = clock.instant();
        List<Flag> flags = rows.differences(today.date(), BATCH).stream()
                .map(difference -> difference.settled(today.date(), now))
                .toList();
        rows.add(flags);
        journal.append(
                flags.stream()
                        .map(flag -> new Journal.Entry(
                                Happening.of(EventType.PROJECT_FLAGGED, now, FlagEvent.of(flag)), null))
                        .toList(),
                CLOCK);
        return flags.size() == BATCH;
    }
}

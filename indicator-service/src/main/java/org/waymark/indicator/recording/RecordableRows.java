package org.waymark.indicator.recording;

import java.sql.Connection;
import java.time.Instant;

/**
 * Rows that may be recorded: their observations exist and are locked. They come only from {@link Tally#recordable} or
 * {@link BeginObservations}.
 */
public final class RecordableRows {
    private final Connection session;
    private final Instant now;
    private final long first;
    private final long next;
    private final boolean someAreKnown;
    private final boolean someAreBlocked;

    private RecordableRows(
            Connection session, Instant now, long first, long next, boolean someAreKnown, boolean someAreBlocked) {
        this.session = session;
        this.now = now;
        this.first = first;
        this.next = next;
        this.someAreKnown = someAreKnown;
        this.someAreBlocked = someAreBlocked;
    }

    /** Each begins an observation. */
    static RecordableRows allNew(Connection session, Instant now, long rows) {
        return new RecordableRows(session, now, rows, 0, false, false);
    }

    static RecordableRows of(MatchedFile file, long blocked, long next) {
        long first = file.judged().staged().staged() - blocked - file.unchanged() - next;
        return new RecordableRows(file.session(), file.now(), first, next, file.known() > 0, blocked > 0);
    }

    Connection session() {
        return session;
    }

    /** The instant at which they are recorded: after everything that was announced of their observations. */
    Instant now() {
        return now;
    }

    /** How many begin an observation. */
    long first() {
        return first;
    }

    /** How many add a vintage to a known observation. */
    long next() {
        return next;
    }

    /** Whether some rows belong to an observation that existed before them. */
    boolean someAreKnown() {
        return someAreKnown;
    }

    /** Whether rows with errors are left out. */
    boolean someAreBlocked() {
        return someAreBlocked;
    }
}

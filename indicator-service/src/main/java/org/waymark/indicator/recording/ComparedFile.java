package org.waymark.indicator.recording;

import java.sql.Connection;

/**
 * A file whose rows were set apart from what is recorded: its observations are there and locked where it may be recorded.
 * Comes from {@link CompareRows} or {@link BeginObservations} alone.
 */
public final class ComparedFile {
    private final Connection session;
    private final boolean mayBeRecorded;
    private final long known;
    private final long unchanged;

    ComparedFile(Connection session, boolean mayBeRecorded, long known, long unchanged) {
        this.session = session;
        this.mayBeRecorded = mayBeRecorded;
        this.known = known;
        this.unchanged = unchanged;
    }

    Connection session() {
        return session;
    }

    boolean mayBeRecorded() {
        return mayBeRecorded;
    }

    /** How many rows have an observation already. */
    long known() {
        return known;
    }

    /** How many of them say nothing new. */
    public long unchanged() {
        return unchanged;
    }
}

package org.waymark.indicator.recording;

import java.sql.Connection;

/**
 * A file whose rows were compared with what is recorded. If it will be recorded, its observations exist and are locked.
 * It comes only from {@link CompareRows} or {@link BeginObservations}.
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

    /** How many rows belong to an observation that existed before them. */
    long known() {
        return known;
    }

    /** How many of these say nothing new. */
    public long unchanged() {
        return unchanged;
    }
}

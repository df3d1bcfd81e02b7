package org.waymark.indicator.staging;

import java.sql.Connection;

/** A file whose rows are all in the tables. It comes only from {@link AcceptedRows#stage}. */
public final class StagedFile {
    private final Connection session;
    private final long staged;
    private final boolean looksBack;
    private final boolean hasRejected;

    StagedFile(Connection session, long staged, boolean looksBack, boolean hasRejected) {
        this.session = session;
        this.staged = staged;
        this.looksBack = looksBack;
        this.hasRejected = hasRejected;
    }

    /** The connection whose session has the tables. */
    public Connection session() {
        return session;
    }

    /** How many rows are staged. */
    public long staged() {
        return staged;
    }

    /** Whether a row needs a recorded observation. */
    public boolean looksBack() {
        return looksBack;
    }

    /** Whether {@code rejected} holds rows. */
    public boolean hasRejected() {
        return hasRejected;
    }
}

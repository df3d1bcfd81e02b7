package org.waymark.indicator.recording;

import java.sql.Connection;
import java.time.Instant;

/**
 * A file whose rows were compared with what is recorded. If it may be recorded, its observations exist and are locked.
 * It comes only from {@link MatchRows}.
 */
public final class MatchedFile {
    private final JudgedFile judged;
    private final long known;
    private final long unchanged;
    private final Instant now;

    MatchedFile(JudgedFile judged, long known, long unchanged, Instant now) {
        this.judged = judged;
        this.known = known;
        this.unchanged = unchanged;
        this.now = now;
    }

    Connection session() {
        return judged.staged().session();
    }

    JudgedFile judged() {
        return judged;
    }

    /** How many rows belong to an observation that existed before them. */
    long known() {
        return known;
    }

    /** How many of these say nothing new. */
    public long unchanged() {
        return unchanged;
    }

    /** The instant after everything that was announced of its observations. */
    Instant now() {
        return now;
    }
}

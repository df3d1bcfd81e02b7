package org.waymark.indicator.recording;

import org.waymark.indicator.staging.StagedFile;

/** A file whose rows were checked against the rules and each other. It comes only from {@link JudgeRows}. */
public final class JudgedFile {
    private final StagedFile staged;
    private final boolean severalForOne;
    private final boolean together;
    private final boolean partial;
    private final boolean toRecord;
    private final long blocked;

    JudgedFile(
            StagedFile staged,
            boolean severalForOne,
            boolean together,
            boolean partial,
            boolean toRecord,
            long blocked) {
        this.staged = staged;
        this.severalForOne = severalForOne;
        this.together = together;
        this.partial = partial;
        this.toRecord = toRecord;
        this.blocked = blocked;
    }

    StagedFile staged() {
        return staged;
    }

    /** Whether some observation has several rows. */
    boolean severalForOne() {
        return severalForOne;
    }

    /** Whether some rule compared the rows with each other. */
    public boolean together() {
        return together;
    }

    /** Whether nothing of what was found so far is in the way. */
    boolean mayBeRecorded() {
        return mayBeRecorded(blocked);
    }

    /** The same once so many rows are blocked. */
    boolean mayBeRecorded(long nowBlocked) {
        return toRecord && (partial || nowBlocked == 0);
    }

    /** How many rows are blocked. */
    public long blocked() {
        return blocked;
    }
}

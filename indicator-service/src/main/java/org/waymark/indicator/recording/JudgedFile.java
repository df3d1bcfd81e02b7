package org.waymark.indicator.recording;

import org.waymark.indicator.staging.StagedFile;

/** A file whose rows were checked against the rules and each other. It comes only from {@link JudgeRows}. */
public final class JudgedFile {
    private final StagedFile staged;
    private final boolean severalForOne;
    private final boolean together;
    private final long blocked;

    JudgedFile(StagedFile staged, boolean severalForOne, boolean together, long blocked) {
        this.staged = staged;
        this.severalForOne = severalForOne;
        this.together = together;
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

    /** How many rows are blocked. */
    public long blocked() {
        return blocked;
    }
}

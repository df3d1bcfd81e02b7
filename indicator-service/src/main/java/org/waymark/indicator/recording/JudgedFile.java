package org.waymark.indicator.recording;

import org.waymark.indicator.staging.StagedFile;

/** A file whose rows were held to the rules and to each other; comes from {@link JudgeRows} alone. */
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

    /** Whether there are several rows for one observation. */
    boolean severalForOne() {
        return severalForOne;
    }

    /** Whether rules held the rows to each other. */
    public boolean together() {
        return together;
    }

    /** How many rows are. */
    public long blocked() {
        return blocked;
    }
}

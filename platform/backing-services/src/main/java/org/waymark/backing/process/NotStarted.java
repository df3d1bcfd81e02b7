package org.waymark.backing.process;

import java.nio.file.Path;

/** A process did not come up; the message carries the last lines of its log. */
public class NotStarted extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 20;

    public NotStarted(String what, Path log) {
        super(what + "; the last lines of " + log + ":\n" + LogTail.of(log, LINES));
    }
}

package org.waymark.foundation.loop;

import org.jboss.logging.Logger;

/** Waits longer after each failure of something that is tried for ever, and logs the failure. */
public final class BackOff {
    private static final Logger LOG = Logger.getLogger(BackOff.class);
    private static final long SHORTEST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5_000;

    private final String what;
    private long pause = SHORTEST_PAUSE;

    public BackOff(String what) {
        this.what = what;
    }

    /** The next failure counts as a first one again. */
    public void forget() {
        pause = SHORTEST_PAUSE;
    }

    /** Sleeps until the next try; false when interrupted, which means to give up. */
    public boolean slept(Throwable failure) {
        log(failure);
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stop) {
            return false;
        }
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        return true;
    }

    /**
     * Failures come and go with the database and Kafka, so a line is enough. An error is a defect, and needs its stack
     * trace.
     */
    private void log(Throwable failure) {
        String message = "%s failed, next try in %d ms: %s".formatted(what, pause, reasonOf(failure));
        if (isDefect(failure)) {
            LOG.error(message, failure);
        } else {
            LOG.warn(message);
            LOG.debug(what, failure);
        }
    }

    /** Looks for an error among the causes, since a transaction wraps it. */
    private static boolean isDefect(Throwable failure) {
        return failure instanceof Error || failure.getCause() != null && isDefect(failure.getCause());
    }

    public static String reasonOf(Throwable failure) {
        return failure.getCause() == null
                ? failure.toString()
                : failure + ", because of " + reasonOf(failure.getCause());
    }
}

package org.waymark.foundation.loop;

import org.jboss.logging.Logger;

/** What is tried for ever waits longer after each failure, and says so. */
public final class BackOff {
    private static final Logger LOG = Logger.getLogger(BackOff.class);
    private static final long SHORTEST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5_000;

    private final String what;
    private long pause = SHORTEST_PAUSE;

    public BackOff(String what) {
        this.what = what;
    }

    /** The next failure is a first one again. */
    public void forget() {
        pause = SHORTEST_PAUSE;
    }

    /** Sleeps until the next try; false when interrupted, which is how one is told to give up. */
    public boolean slept(Throwable failure) {
        tell(failure);
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stop) {
            return false;
        }
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        return true;
    }

    /** Failures come and go with the database and Kafka; an error is a defect, and needs its place. */
    private void tell(Throwable failure) {
        String told = "%s failed, next try in %d ms: %s".formatted(what, pause, reasonOf(failure));
        if (isDefect(failure)) {
            LOG.error(told, failure);
        } else {
            LOG.warn(told);
            LOG.debug(what, failure);
        }
    }

    /** A transaction wraps it. */
    private static boolean isDefect(Throwable failure) {
        return failure instanceof Error || failure.getCause() != null && isDefect(failure.getCause());
    }

    public static String reasonOf(Throwable failure) {
        return failure.getCause() == null
                ? failure.toString()
                : failure + ", because of " + reasonOf(failure.getCause());
    }
}

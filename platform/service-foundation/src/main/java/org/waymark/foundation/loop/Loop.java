package org.waymark.foundation.loop;

import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Runs a step for ever on a thread of its own; a step that fails is tried again with back-off, never given up: also
 * after an {@link Error}, since nobody would notice that the thread is gone.
 */
public final class Loop implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final long SHORTEST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5_000;

    /** One turn; it waits by itself when there is nothing to do. */
    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    private final Step step;
    private final Thread thread;
    private volatile boolean running = true;

    public Loop(String name, Step step) {
        this.step = step;
        this.thread = new Thread(this::turn, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    }

    public Loop start() {
        thread.start();
        return this;
    }

    public boolean isRunning() {
        return running;
    }

    private void turn() {
        long pause = SHORTEST_PAUSE;
        while (running) {
            try {
                step.run();
                pause = SHORTEST_PAUSE;
            } catch (InterruptedException stop) {
                return;
            } catch (Throwable failure) {
                if (!running) {
                    return;
                }
                tell(failure, pause);
                if (!slept(pause)) {
                    return;
                }
                pause = Math.min(pause * 2, LONGEST_PAUSE);
            }
        }
    }

    /** Failures come and go with the database and Kafka; an error is a defect, and needs its place. */
    private void tell(Throwable failure, long pause) {
        String what = "%s failed, next try in %d ms: %s".formatted(thread.getName(), pause, reasonOf(failure));
        if (isDefect(failure)) {
            LOG.error(what, failure);
        } else {
            LOG.warn(what);
            LOG.debug(thread.getName(), failure);
        }
    }

    /** A transaction wraps it. */
    private static boolean isDefect(Throwable failure) {
        return failure instanceof Error || failure.getCause() != null && isDefect(failure.getCause());
    }

    private static String reasonOf(Throwable failure) {
        return failure.getCause() == null
                ? failure.toString()
                : failure + ", because of " + reasonOf(failure.getCause());
    }

    private static boolean slept(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
            return true;
        } catch (InterruptedException stop) {
            return false;
        }
    }

    /** Ends after the current step; one that waits is interrupted after the grace. */
    public void close(Duration grace) {
        running = false;
        try {
            thread.join(grace.toMillis());
            if (thread.isAlive()) {
                thread.interrupt();
                thread.join(grace.toMillis());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        close(Duration.ofSeconds(2));
    }
}

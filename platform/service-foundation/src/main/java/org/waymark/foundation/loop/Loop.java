package org.waymark.foundation.loop;

import java.time.Duration;
import org.waymark.foundation.logfield.LogFields;

/**
 * Runs a step for ever on a thread of its own. A step that fails is tried again with back-off and never given up, not
 * even after an {@link Error}: nobody would notice that the thread is gone.
 */
public final class Loop implements AutoCloseable {
    /** One turn; it must wait when there is nothing to do. */
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

    private void turn() {
        LogFields.put(LogFields.WORK, thread.getName());
        BackOff backOff = new BackOff(thread.getName());
        while (running) {
            try {
                step.run();
                backOff.forget();
            } catch (InterruptedException stop) {
                return;
            } catch (Throwable failure) {
                if (!running || !backOff.slept(failure)) {
                    return;
                }
            }
        }
    }

    /** Ends after the current step; a step that still waits after the grace is interrupted. */
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

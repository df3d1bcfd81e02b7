package org.waymark.local.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.waymark.backing.process.LeashedProcess;
import org.waymark.backing.process.LogTail;

/** One part that is kept running until {@link #stop()}. */
final class Supervised {
    private static final int LOG_LINES = 15;

    private final Part part;
    private final Narrator narrator;
    private final ScheduledExecutorService clock;
    private final Runnable changed;
    private final BackOff backOff = new BackOff();
    // Read without the lock: publishing the state must not wait for a part that is starting.
    private volatile LeashedProcess process;
    private volatile boolean everReady;
    private volatile int restarts;
    private volatile int deaths;
    private Instant started;
    private long logBefore;
    private volatile boolean wanted;

    /** @param changed called whenever the process number changes */
    Supervised(Part part, Narrator narrator, ScheduledExecutorService clock, Runnable changed) {
        this.part = part;
        this.narrator = narrator;
        this.clock = clock;
        this.changed = changed;
    }

    Part part() {
        return part;
    }

    synchronized void start() {
        wanted = true;
        launch();
    }

    /** Ends it in good order; it stays down until the next start. */
    void stop() {
        LeashedProcess running;
        synchronized (this) {
            wanted = false;
            running = process;
        }
        if (running != null && running.isAlive()) {
            running.stop();
        }
    }

    /** Gives it no chance to tidy up; it stays down until the next start. */
    void stopAtOnce() {
        synchronized (this) {
            wanted = false;
        }
        kill();
    }

    void kill() {
        LeashedProcess running = process;
        if (running != null) {
            part.kill(running);
            running.onExit().join();
        }
    }

    /** A frozen part still counts as running. */
    Frozen freeze() {
        LeashedProcess running = process;
        return running == null ? Frozen.each(List.of()) : part.freeze(running);
    }

    /** Whether it was started and not stopped since. */
    boolean isWanted() {
        return wanted;
    }

    boolean isAlive() {
        LeashedProcess running = process;
        return running != null && running.isAlive();
    }

    /** How often it died without ever having been ready. */
    int failedStarts() {
        return everReady ? 0 : deaths;
    }

    ProcessStatus status() {
        LeashedProcess running = process;
        long pid = running != null && running.isAlive() ? running.pid() : 0;
        return new ProcessStatus(part.name(), pid, part.port(), part.managementPort(), restarts);
    }

    boolean isReady() {
        if (!isAlive() || !part.isReady()) {
            return false;
        }
        everReady = true;
        return true;
    }

    private void launch() {
        started = Instant.now();
        logBefore = part.log().toFile().length();
        process = part.launch();
        process.onExit().thenAccept(this::ended);
        changed.run();
    }

    private synchronized void ended(LeashedProcess dead) {
        if (!wanted || dead != process) {
            return;
        }
        deaths++;
        Duration wait = backOff.afterDeath(Duration.between(started, Instant.now()));
        String sentence = "%s ended (code %d); starting it again in %.1f s"
                .formatted(part.name(), dead.exitCode(), wait.toMillis() / 1000.0);
        narrator.say(everReady ? sentence : sentence + "\n" + lastLines());
        changed.run();
        later(wait);
    }

    private synchronized void again() {
        if (!wanted || isAlive()) {
            return;
        }
        restarts++;
        try {
            launch();
            narrator.say(part.name() + " started again (pid " + process.pid() + ")");
        } catch (RuntimeException e) {
            Duration wait = backOff.afterDeath(Duration.ZERO);
            narrator.say(part.name() + " does not start: " + e.getMessage());
            later(wait);
        }
    }

    private void later(Duration wait) {
        if (!clock.isShutdown()) {
            clock.schedule(this::again, wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private String lastLines() {
        return "The last lines of " + part.log() + ":\n"
                + LogTail.since(logBefore, part.log(), LOG_LINES).indent(4);
    }
}

package org.waymark.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** An agency's system that reports one day after the other, and the same day again until it has an answer. */
public final class SteadyReporter implements Runnable {
    private static final Duration USUAL_PAUSE = Duration.ofMillis(20);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private final TrackedIndicator indicator;
    private final Duration pause;
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this, "steady-reporter");
    private volatile boolean stopped;

    private SteadyReporter(TrackedIndicator indicator, Duration pause) {
        this.indicator = indicator;
        this.pause = pause;
    }

    public static SteadyReporter startOn(TrackedIndicator indicator) {
        return startOn(indicator, USUAL_PAUSE);
    }

    public static SteadyReporter startOn(TrackedIndicator indicator, Duration pause) {
        SteadyReporter reporter = new SteadyReporter(indicator, pause);
        reporter.thread.setDaemon(true);
        reporter.thread.start();
        return reporter;
    }

    /** Until that many more observations have been answered. */
    public void awaitMore(int count) {
        int before = answered.size();
        await().atMost(PATIENCE)
                .failFast("the reporter got answers it did not expect", () -> !surprises.isEmpty())
                .until(() -> answered.size() >= before + count);
    }

    /** Stops after the current observation and gives the periods that were answered. */
    public List<String> stop() throws InterruptedException {
        stopped = true;
        thread.join(PATIENCE.toMillis());
        if (thread.isAlive()) {
            throw new AssertionError("still no answer after " + PATIENCE);
        }
        if (!surprises.isEmpty()) {
            throw new AssertionError("unexpected answers: " + surprises);
        }
        return List.copyOf(answered);
    }

    @Override
    public void run() {
        try {
            for (int day = 0; !stopped && surprises.isEmpty(); day++) {
                report(TrackedIndicator.day(day), day);
                Thread.sleep(pause.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(String day, int value) throws InterruptedException {
        while (surprises.isEmpty()) {
            try {
                HttpService.Answer answer = indicator.submit(day, value);
                // 200: it was recorded before, and the answer lost with the process.
                if (answer.status() == 201 || answer.status() == 200) {
                    answered.add(day);
                    return;
                }
                if (!PASSING.contains(answer.status())) {
                    surprises.add(answer.toString());
                }
            } catch (UncheckedIOException noAnswer) {
                // The service is gone for the moment.
            }
            Thread.sleep(BETWEEN_TRIES.toMillis());
        }
    }
}

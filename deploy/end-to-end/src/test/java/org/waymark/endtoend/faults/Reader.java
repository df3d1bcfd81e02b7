package org.waymark.endtoend.faults;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import org.waymark.endtoend.HttpService;

/** Somebody who looks at a report four times a second, to see how long it cannot be had. */
final class Reader implements Runnable {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Set<Integer> EXPECTED = Set.of(200, 503);

    private final TrackedPlan plan;
    private final Ledger ledger;
    private volatile boolean stopped;

    Reader(TrackedPlan plan, Ledger ledger) {
        this.plan = plan;
        this.ledger = ledger;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                look();
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        long sent = System.nanoTime();
        int status = Ledger.NO_ANSWER;
        try {
            HttpService.Answer answer = plan.suite().reports().get(plan.reportPath(TrackedPlan.SHARED_AREA));
            status = answer.status();
            if (!EXPECTED.contains(status)) {
                ledger.surprise("a report was answered with " + answer);
            }
        } catch (UncheckedIOException noAnswer) {
            // The ledger says so.
        }
        ledger.tried(new Ledger.Try(Cause.REPORTING_SERVICE, "report", sent, System.nanoTime(), status));
    }
}

package org.waymark.endtoend.bigplan;

import java.time.Duration;
import java.util.OptionalDouble;
import org.waymark.endtoend.bigplan.generated.BigPlan;

/** Waits until reports have everything, and until the ledger has. */
record CaughtUp(BigPlan plan, Api indicators, Api reports, Meters meters, Progress progress) {
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final long BETWEEN_LOOKS_MILLIS = 200;
    /** A position is given a moment after the commit, and metrics are as old as that: only what no longer changes counts. */
    private static final int QUIET_LOOKS = 30;

    /** When reports had everything, by {@link System#nanoTime()}. */
    long reportsHaveEverything() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long begun = System.nanoTime();
        long before = -1;
        long first = -1;
        long since = 0;
        int quiet = 0;
        while (quiet < QUIET_LOOKS) {
            long given = indicators.get("/api/v1/indicators?limit=1").position().orElse(0L);
            long shown = reports.get("/api/v1/reports/plans/" + plan.probe())
                    .body()
                    .path("upTo")
                    .path("/indicator-service")
                    .asLong();
            boolean same = shown >= given && given == before;
            quiet = same ? quiet + 1 : 0;
            if (quiet == 0) {
                since = System.nanoTime();
            }
            before = given;
            first = first < 0 ? shown : first;
            progress.of("journal entries until reports have everything", shown - first, given - first, begun);
            pause(end);
        }
        return since;
    }

    /** @return when nothing was stale any more; empty where the service does not tell */
    OptionalDouble ledgerComplete(long sinceNanoTime) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long quietSince = System.nanoTime();
        int quiet = 0;
        while (quiet < QUIET_LOOKS) {
            OptionalDouble stale = meters.staleSubjects();
            if (stale.isEmpty()) {
                return stale;
            }
            quiet = stale.getAsDouble() == 0 ? quiet + 1 : 0;
            if (quiet == 0) {
                quietSince = System.nanoTime();
            }
            progress.of(
                    "targets in the ledger",
                    plan.size().series() - (long) stale.getAsDouble(),
                    plan.size().series(),
                    sinceNanoTime);
            pause(end);
        }
        return OptionalDouble.of((quietSince - sinceNanoTime) / 1e9);
    }

    private static void pause(long end) throws InterruptedException {
        if (System.nanoTime() > end) {
            throw new IllegalStateException("not caught up within " + PATIENCE);
        }
        Thread.sleep(BETWEEN_LOOKS_MILLIS);
    }
}

package org.waymark.indicator.release;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.time.Inactive;

/** Looks for embargoes that end, in the one instance that leads; what a stopped clock missed it finds when it goes on. */
@ApplicationScoped
class ReleaseClock {
    private final Inactive inactive;
    private final ReleaseObservations releaseObservations;

    ReleaseClock(Inactive inactive, ReleaseObservations releaseObservations) {
        this.inactive = inactive;
        this.releaseObservations = releaseObservations;
    }

    @Scheduled(
            every = "${waymark.release-clock.every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Inactive.class)
    void tick() {
        while (!inactive.isSo() && releaseObservations.mayHaveMore(releaseObservations.releaseDue())) {
            continue;
        }
    }
}

package org.waymark.indicator.release;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.relay.Relay;

/** Looks for embargoes that end, in the one instance that leads; what a stopped clock missed it finds when it goes on. */
@ApplicationScoped
class ReleaseClock {
    private final Relay relay;
    private final ReleaseObservations releaseObservations;

    ReleaseClock(Relay relay, ReleaseObservations releaseObservations) {
        this.relay = relay;
        this.releaseObservations = releaseObservations;
    }

    @Scheduled(
            every = "${waymark.release-clock.every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void tick() {
        while (relay.works() && releaseObservations.mayHaveMore(releaseObservations.releaseDue())) {
            continue;
        }
    }
}

package org.waymark.indicator.release;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.time.Inactive;
import org.waymark.foundation.logfield.LogFields;

/** Announces what is due, in the one instance that leads. After a pause it finds everything that it missed. */
@ApplicationScoped
class ReleaseClock {
    private final Inactive inactive;
    private final ReleaseObservations releaseObservations;

    ReleaseClock(Inactive inactive, ReleaseObservations releaseObservations) {
        this.inactive = inactive;
        this.releaseObservations = releaseObservations;
    }

    @Scheduled(
            every = "${waymark.release-clock.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Inactive.class)
    void tick() {
        LogFields.during("release-clock", () -> Pool.RESERVED.run(this::releaseAllDue));
    }

    private void releaseAllDue() {
        while (!inactive.isSo() && releaseObservations.mayHaveMore(releaseObservations.releaseDue())) {
            continue;
        }
    }
}

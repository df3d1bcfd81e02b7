package org.waymark.project.flag;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.time.Inactive;
import org.waymark.foundation.logfield.LogFields;

/** Settles flags in the one instance that leads. */
@ApplicationScoped
class FlagClock {
    private final Inactive inactive;
    private final FlagProjects flagProjects;

    FlagClock(Inactive inactive, FlagProjects flagProjects) {
        this.inactive = inactive;
        this.flagProjects = flagProjects;
    }

    @Scheduled(
            every = "${waymark.flag-clock.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Inactive.class)
    void tick() {
        LogFields.during("flag-clock", () -> Pool.RESERVED.run(this::settleAll));
    }

    private void settleAll() {
        while (!inactive.isSo() && flagProjects.settle()) {
            continue;
        }
    }
}

package org.waymark.project.news;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.time.Inactive;
import org.waymark.foundation.logfield.LogFields;

/**
 * Tells what slipped, in the one instance that leads. After a pause it finds everything that it missed. It reads
 * entities, so it takes its connections from the default pool.
 */
@ApplicationScoped
class MilestoneClock {
    private final Inactive inactive;
    private final TellSlipped tellSlipped;

    MilestoneClock(Inactive inactive, TellSlipped tellSlipped) {
        this.inactive = inactive;
        this.tellSlipped = tellSlipped;
    }

    @Scheduled(
            every = "${waymark.milestone-clock.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Inactive.class)
    void tick() {
        LogFields.during("milestone-clock", this::tellAllSlipped);
    }

    private void tellAllSlipped() {
        String after = "";
        while (after != null && !inactive.isSo()) {
            after = tellSlipped.next(after).orElse(null);
        }
    }
}

package org.waymark.reporting.evaluationopinion;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.logfield.LogFields;
import org.waymark.foundation.time.Inactive;

/** Records silence, in the one instance that leads. After a pause it finds everything that it missed. */
@ApplicationScoped
class OpinionClock {
    private final Inactive inactive;
    private final RecordNoResponse recordNoResponse;

    OpinionClock(Inactive inactive, RecordNoResponse recordNoResponse) {
        this.inactive = inactive;
        this.recordNoResponse = recordNoResponse;
    }

    @Scheduled(
            every = "${waymark.opinion-clock.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Inactive.class)
    void tick() {
        LogFields.during("opinion-clock", () -> Pool.RESERVED.run(this::recordAllDue));
    }

    private void recordAllDue() {
        while (!inactive.isSo() && recordNoResponse.recordDue()) {
            continue;
        }
    }
}

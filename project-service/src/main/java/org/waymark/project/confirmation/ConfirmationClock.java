package org.waymark.project.confirmation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.time.Inactive;
import org.waymark.foundation.logfield.LogFields;

/** Records silence, in the one instance that leads. After a pause it finds everything that it missed. */
@ApplicationScoped
class ConfirmationClock {
    private final Inactive inactive;
    private final RecordNoResponse recordNoResponse;

    ConfirmationClock(Inactive inactive, RecordNoResponse recordNoResponse) {
        this.inactive = inactive;
        this.recordNoResponse = recordNoResponse;
    }

    @Scheduled(
            every = "${waymark.confirmation-clock.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Inactive.class)
    void tick() {
        LogFields.during("confirmation-clock", () -> Pool.RESERVED.run(this::recordAllDue));
    }

    private void recordAllDue() {
        while (!inactive.isSo() && recordNoResponse.mayHaveMore(recordNoResponse.recordDue())) {
            continue;
        }
    }
}

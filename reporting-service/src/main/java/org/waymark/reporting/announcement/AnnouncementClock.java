package org.waymark.reporting.announcement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.time.Inactive;
import org.waymark.foundation.logfield.LogFields;

/**
 * Verdicts change by the day too: a value grows stale, an embargo ends, a target takes effect. In the one instance that
 * leads; after a pause each day that was missed is looked at.
 */
@ApplicationScoped
class AnnouncementClock {
    private final Inactive inactive;
    private final MoveDays moveDays;

    AnnouncementClock(Inactive inactive, MoveDays moveDays) {
        this.inactive = inactive;
        this.moveDays = moveDays;
    }

    @Scheduled(
            every = "${waymark.announcement-clock.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Inactive.class)
    void tick() {
        LogFields.during("announcement-clock", () -> Pool.RESERVED.run(() -> moveDays.plans().forEach(this::move)));
    }

    private void move(String plan) {
        while (!inactive.isSo() && moveDays.moveUnchanged(plan)) {
            continue;
        }
        if (!inactive.isSo()) {
            moveDays.markChanged(plan);
        }
    }
}

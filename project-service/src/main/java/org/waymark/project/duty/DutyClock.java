package org.waymark.project.duty;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.time.Inactive;
import org.waymark.foundation.logfield.LogFields;

/**
 * Tells what falls due, in the one instance that leads. After a pause it tells how things stand by then. It reads
 * entities, so it takes its connections from the default pool.
 */
@ApplicationScoped
class DutyClock {
    private final AnnounceDuties announceDuties;

    DutyClock(AnnounceDuties announceDuties) {
        this.announceDuties = announceDuties;
    }

    @Scheduled(
            every = "${waymark.duty-clock.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Inactive.class)
    void tick() {
        LogFields.during("duty-clock", () -> announceDuties.announce());
    }
}

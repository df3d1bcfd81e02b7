package org.waymark.foundation.time;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;
import org.waymark.foundation.relay.Relay;

/** Whether another instance is the one that runs the clocks: {@code skipExecutionIf = Inactive.class}. */
@Singleton
public class Inactive implements Scheduled.SkipPredicate {
    private final Relay relay;

    Inactive(Relay relay) {
        this.relay = relay;
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        return isSo();
    }

    /** For work that takes longer: another instance may have taken over meanwhile. */
    public boolean isSo() {
        return !relay.works();
    }
}

package org.waymark.foundation.schema;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;

/** Whether the tables are still awaited: {@code skipExecutionIf = BeforeSchema.class} of what reads them. */
@Singleton
public class BeforeSchema implements Scheduled.SkipPredicate {
    private final AwaitSchema awaitSchema;

    BeforeSchema(AwaitSchema awaitSchema) {
        this.awaitSchema = awaitSchema;
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        return awaitSchema.reason().isPresent();
    }
}

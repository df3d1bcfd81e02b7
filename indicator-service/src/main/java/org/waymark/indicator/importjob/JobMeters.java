package org.waymark.indicator.importjob;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.schema.BeforeSchema;

/** How many jobs wait and run, the same numbers in every instance. */
@ApplicationScoped
class JobMeters {
    private static final String COUNT =
            """
            select count(*) filter (where state = 'QUEUED'), count(*) filter (where state = 'RUNNING')
            from import_job where state in ('QUEUED', 'RUNNING')
            """;

    private record Unfinished(long queued, long running) {}

    private final Database database;
    private volatile Unfinished unfinished = new Unfinished(0, 0);

    JobMeters(Database database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("waymark.imports.queued", this, count -> count.unfinished.queued)
                .description("Import jobs that wait, of all instances")
                .register(meters);
        Gauge.builder("waymark.imports.running", this, count -> count.unfinished.running)
                .description("Import jobs under way, of all instances")
                .register(meters);
    }

    @Scheduled(
            every = "${waymark.imports.count-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = BeforeSchema.class)
    void count() {
        unfinished = database.find(COUNT, row -> new Unfinished(row.getLong(1), row.getLong(2)))
                .orElseThrow();
    }
}

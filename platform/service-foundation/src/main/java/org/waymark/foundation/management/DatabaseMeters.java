package org.waymark.foundation.management;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Pool;

/** How much room the service's database takes, the same number in every instance. */
@ApplicationScoped
class DatabaseMeters {
    private static final String SIZE = "select pg_database_size(current_database())";

    private final Database database;
    private volatile double size = Double.NaN;

    DatabaseMeters(Database database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("waymark.database.size", this, here -> here.size)
                .description("Room that the service's database takes on disk, without the write-ahead log")
                .baseUnit("bytes")
                .register(meters);
    }

    @Scheduled(
            every = "60s",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void measure() {
        size = Pool.RESERVED.ask(
                () -> database.find(SIZE, row -> (double) row.getLong(1)).orElseThrow());
    }
}

package org.waymark.indicator.importjob;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** How many jobs wait and run, the same numbers in every instance. */
@ApplicationScoped
class JobMeters {
    private static final String COUNT =
            """
            select count(*) filter (where state = 'QUEUED'), count(*) filter (where state = 'RUNNING')
            from import_job where state in ('QUEUED', 'RUNNING')
            """;

    private final DataSource database;
    private volatile long queued;
    private volatile long running;

    JobMeters(DataSource database, MeterRegistry meters) {
        this.database = database;
        meters.gauge("waymark.imports.queued", this, count -> count.queued);
        meters.gauge("waymark.imports.running", this, count -> count.running);
    }

    @Scheduled(
            every = "${waymark.imports.count-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void count() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(COUNT)) {
            row.next();
            queued = row.getLong(1);
            running = row.getLong(2);
        }
    }
}

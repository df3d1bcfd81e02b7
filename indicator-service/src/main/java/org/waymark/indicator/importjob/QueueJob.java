package org.waymark.indicator.importjob;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.indicator.importing.ImportLater;
import org.waymark.indicator.importing.ImportRequest;
import org.waymark.indicator.importing.SpooledBody;

/** Makes a job of an import. */
@ApplicationScoped
class QueueJob implements ImportLater {
    private static final TimeBasedEpochGenerator UUID_V7 = Generators.timeBasedEpochGenerator();
    private static final String UNFINISHED =
            "select count(*) from import_job where state in ('QUEUED', 'RUNNING') and (subject = ? or agencies && ?)";
    private static final String INSERT =
            """
            insert into import_job (id, state, subject, client, agencies, roles, traceparent, format, mode, dry_run,
                reason, bytes, submitted_at)
            values (?, 'QUEUED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;
    private final JobBody parts;
    private final JobSettings settings;
    private final Clock clock;

    QueueJob(DataSource database, JobBody parts, JobSettings settings, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Queued queue(ImportRequest request, SpooledBody body, Caller caller) {
        Instant now = clock.instant();
        Job job = Job.queued(UUID_V7.generate(), caller, request, body.size(), now);
        try (Connection connection = database.getConnection()) {
            refuseTooMany(connection, caller);
            insert(connection, job);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        parts.store(job.id(), body.open());
        return new Queued(job.id(), language -> JobView.of(job, language));
    }

    private void refuseTooMany(Connection connection, Caller caller) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(UNFINISHED)) {
            count.setString(1, caller.subject());
            count.setArray(2, connection.createArrayOf("text", caller.agencies().toArray()));
            try (ResultSet row = count.executeQuery()) {
                row.next();
                if (row.getInt(1) >= settings.unfinished()) {
                    throw Refusal.of(
                                    ProblemType.TOO_MANY_REQUESTS,
                                    "未结束的导入任务已达 " + settings.unfinished() + " 个的上限",
                                    "The limit of " + settings.unfinished() + " unfinished imports is reached")
                            .with("limit", settings.unfinished())
                            .withHeader("Retry-After", "10");
                }
            }
        }
    }

    private static void insert(Connection connection, Job job) throws SQLException {
        Caller caller = job.caller();
        ImportRequest request = job.request();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, job.id());
            insert.setString(2, caller.subject());
            insert.setString(3, caller.client());
            insert.setArray(
                    4, connection.createArrayOf("text", caller.agencies().toArray()));
            insert.setArray(5, connection.createArrayOf("text", caller.roles().toArray()));
            insert.setString(6, caller.traceparent());
            insert.setString(7, request.format().name());
            insert.setString(8, request.mode().name());
            insert.setBoolean(9, request.dryRun());
            insert.setString(10, request.reason());
            insert.setLong(11, job.bytes());
            insert.setObject(12, job.submittedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}

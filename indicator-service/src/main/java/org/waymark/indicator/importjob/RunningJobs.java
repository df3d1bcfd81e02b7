package org.waymark.indicator.importjob;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.waymark.foundation.database.DatabaseFailure;

/** The jobs as those see them that run them. Who runs one may change it only as long as it is his. */
@ApplicationScoped
class RunningJobs {
    private static final String CLAIM =
            """
            update import_job set state = 'RUNNING', worker = ?, heartbeat_at = now(), attempts = attempts + 1,
                started_at = coalesce(started_at, now()), stage = 'READING', rows = 0, progress = 0
            where id = (
                select id from import_job
                where state = 'QUEUED' and available_at <= now()
                    or state = 'RUNNING' and heartbeat_at < now() - ? * interval '1 millisecond'
                order by id limit 1 for update skip locked)
            returning
            """;
    private static final String MINE = " where id = ? and state = 'RUNNING' and worker = ?";
    /** Passes over a row that is held: its job is just being finished. */
    private static final String BEAT =
            """
            update import_job set heartbeat_at = now(), stage = ?, rows = ?, progress = ?
            where id = (select id from import_job where id = ? for update skip locked)
                and state = 'RUNNING' and worker = ?
            """;

    private static final String STILL = "select from import_job" + MINE;
    private static final String FINISH =
            """
            update import_job set state = ?, finished_at = clock_timestamp(), stage = null, rows = ?, progress = 1,
                outcome = ?, details = ?, worker = null
            """
                    + MINE;
    private static final String PUT_BACK =
            """
            update import_job set state = 'QUEUED', attempts = attempts - ?, worker = null,
                available_at = now() + ? * interval '1 millisecond'
            """
                    + MINE;

    private final DataSource database;
    private final JobRows rows;
    private final JobSettings settings;

    RunningJobs(DataSource database, JobRows rows, JobSettings settings) {
        this.database = database;
        this.rows = rows;
        this.settings = settings;
    }

    /** The oldest that waits, or whose worker gives no sign of life any more. */
    Optional<Job> claim(UUID worker) {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM + JobRows.COLUMNS)) {
            claim.setObject(1, worker);
            claim.setLong(2, settings.lapse().toMillis());
            try (ResultSet row = claim.executeQuery()) {
                return row.next() ? Optional.of(rows.read(row)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** False when the job is not this worker's any more. */
    boolean beat(UUID job, UUID worker, String stage, long read, double progress) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement beat = connection.prepareStatement(BEAT)) {
            beat.setString(1, stage);
            beat.setLong(2, read);
            beat.setDouble(3, progress);
            beat.setObject(4, job);
            beat.setObject(5, worker);
            return beat.executeUpdate() == 1 || isMine(connection, job, worker);
        }
    }

    private static boolean isMine(Connection connection, UUID job, UUID worker) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STILL)) {
            select.setObject(1, job);
            select.setObject(2, worker);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** In the transaction of what the job records; false when it is not this worker's any more. */
    boolean finish(UUID job, UUID worker, JobState state, long received, JobEnd outcome) {
        try (Connection connection = database.getConnection();
                PreparedStatement finish = connection.prepareStatement(FINISH)) {
            finish.setString(1, state.name());
            finish.setLong(2, received);
            finish.setString(3, rows.written(outcome.without()));
            finish.setString(4, rows.written(outcome.details()));
            finish.setObject(5, job);
            finish.setObject(6, worker);
            return finish.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** To be begun again, by whoever comes first. */
    void putBack(UUID job, UUID worker, boolean counts, long milliseconds) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(PUT_BACK)) {
            update.setInt(1, counts ? 0 : 1);
            update.setLong(2, milliseconds);
            update.setObject(3, job);
            update.setObject(4, worker);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}

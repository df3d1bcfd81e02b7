package org.waymark.indicator.importjob;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.database.Database;

/** The jobs as instances that run them see them. An instance may change a job only as long as it holds it. */
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
    /** Skips a row that is locked: that job is just being finished. */
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

    private final Database database;
    private final JobRows rows;
    private final JobSettings settings;

    RunningJobs(Database database, JobRows rows, JobSettings settings) {
        this.database = database;
        this.rows = rows;
        this.settings = settings;
    }

    /** The oldest job that waits, or whose instance gives no sign of life any more. */
    Optional<Job> claim(UUID worker) {
        return database.find(
                CLAIM + JobRows.COLUMNS, rows::read, worker, settings.lapse().toMillis());
    }

    /** False when the job no longer belongs to this worker. */
    boolean beat(UUID job, UUID worker, String stage, long read, double progress) {
        return database.change(BEAT, stage, read, progress, job, worker) == 1
                || database.find(STILL, row -> job, job, worker).isPresent();
    }

    /** Within the transaction that records the job's rows; false when the job no longer belongs to this worker. */
    boolean finish(UUID job, UUID worker, JobState state, long received, JobEnd outcome) {
        return database.change(
                        FINISH,
                        state.name(),
                        received,
                        rows.written(outcome.without()),
                        rows.written(outcome.details()),
                        job,
                        worker)
                == 1;
    }

    /** Returns the job to the queue, where any instance may begin it again. */
    void putBack(UUID job, UUID worker, boolean counts, long milliseconds) {
        database.change(PUT_BACK, counts ? 0 : 1, milliseconds, job, worker);
    }
}

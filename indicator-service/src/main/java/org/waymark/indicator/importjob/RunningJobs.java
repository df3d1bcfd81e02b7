package org.waymark.indicator.importjob;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.database.Database;

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

    private final Database database;
    private final JobRows rows;
    private final JobSettings settings;

    RunningJobs(Database database, JobRows rows, JobSettings settings) {
        this.database = database;
        this.rows = rows;
        this.settings = settings;
    }

    /** The oldest that waits, or whose worker gives no sign of life any more. */
    Optional<Job> claim(UUID worker) {
        return database.find(
                CLAIM + JobRows.COLUMNS, rows::read, worker, settings.lapse().toMillis());
    }

    /** False when the job is not this worker's any more. */
    boolean beat(UUID job, UUID worker, String stage, long read, double progress) {
        return database.change(BEAT, stage, read, progress, job, worker) == 1
                || database.find(STILL, row -> true, job, worker).isPresent();
    }

    /** In the transaction of what the job records; false when it is not this worker's any more. */
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

    /** To be begun again, by whoever comes first. */
    void putBack(UUID job, UUID worker, boolean counts, long milliseconds) {
        database.change(PUT_BACK, counts ? 0 : 1, milliseconds, job, worker);
    }
}

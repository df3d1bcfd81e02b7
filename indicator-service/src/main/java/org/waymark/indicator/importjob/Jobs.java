package org.waymark.indicator.importjob;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.representation.Page;
import org.waymark.indicator.observation.Visibility;

/** The jobs as readers see them. */
@ApplicationScoped
class Jobs {
    private static final String FIND = "select " + JobRows.COLUMNS + ", details from import_job where id = ?";
    private static final String LIST =
            "select " + JobRows.COLUMNS + " from import_job where %s and id < ? order by id desc limit ?";
    private static final UUID FROM_THE_NEWEST = new UUID(-1, -1);
    /** Waits while the job's rows are being committed, since their transaction holds this row. */
    private static final String CANCEL =
            """
            update import_job set state = 'CANCELLED', finished_at = now(), worker = null
            where id = ? and state in ('QUEUED', 'RUNNING')
            """;

    private final Database database;
    private final JobRows rows;

    Jobs(Database database, JobRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** With its complete outcome. Refuses a job that does not exist or that the reader may not see. */
    Job find(String id, Caller reader) {
        return uuid(id).flatMap(this::find)
                .filter(job -> JobRights.sees(reader, job))
                .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "没有导入任务 " + id, "There is no import " + id));
    }

    /** The same, for somebody who wants to cancel it. Refuses one who may only see it. */
    Job findToCancel(String id, Caller caller) {
        Job job = find(id, caller);
        JobRights.requireToCancel(caller, job);
        return job;
    }

    private Optional<Job> find(UUID id) {
        return database.find(
                FIND,
                row -> {
                    Job job = rows.read(row);
                    JobEnd.Details details = rows.details(row);
                    return job.outcome() == null || details == null ? job : job.with(details);
                },
                id);
    }

    /** Those that the reader sees, newest first, without single errors. */
    List<Job> list(Caller reader, Page.Request page) {
        UUID after = page.after() == null ? FROM_THE_NEWEST : place(page.after());
        Visibility seen = JobRights.seenBy(reader);
        List<Object> parameters = new ArrayList<>(seen.parameters());
        parameters.addAll(List.of(after, page.limit() + 1));
        return database.read(LIST.formatted(seen.sql()), rows::read, parameters.toArray());
    }

    /** False when the job has ended already. */
    boolean cancel(UUID id) {
        return database.change(CANCEL, id) == 1;
    }

    private static UUID place(String cursor) {
        return uuid(cursor).orElseThrow(Page.Request::foreignCursor);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }
}

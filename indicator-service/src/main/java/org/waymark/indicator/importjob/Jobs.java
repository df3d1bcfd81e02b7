package org.waymark.indicator.importjob;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.representation.Page;

/** The jobs as their submitters see them. */
@ApplicationScoped
class Jobs {
    private static final String FIND = "select " + JobRows.COLUMNS + ", details from import_job where id = ?";
    private static final String LIST = "select " + JobRows.COLUMNS
            + " from import_job where (subject = ? or agencies && ?) and (?::uuid is null or id < ?::uuid)"
            + " order by id desc limit ?";
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
                .filter(job -> job.isSeenBy(reader))
                .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "没有导入任务 " + id, "There is no import " + id));
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

    /** Jobs of the reader and of his agencies, newest first, without single errors. */
    List<Job> list(Caller reader, Page.Request page) {
        String after = page.after() == null ? null : place(page.after()).toString();
        return database.read(LIST, rows::read, reader.subject(), reader.agencies(), after, after, page.limit() + 1);
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

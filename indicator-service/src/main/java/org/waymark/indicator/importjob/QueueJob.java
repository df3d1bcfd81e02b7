package org.waymark.indicator.importjob;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.upload.SpooledBody;
import org.waymark.indicator.importing.ImportLater;

/** Makes a job of an import. */
@ApplicationScoped
class QueueJob implements ImportLater {
    private static final TimeBasedEpochGenerator UUID_V7 = Generators.timeBasedEpochGenerator();
    private static final String UNFINISHED =
            "select count(*) from import_job where state in ('QUEUED', 'RUNNING') and subject = ?";
    private static final String INSERT =
            """
            insert into import_job (id, state, subject, client, agencies, roles, traceparent, format, mode, dry_run,
                reason, bytes, submitted_at)
            values (?, 'QUEUED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;
    private final JobBody parts;
    private final JobSettings settings;
    private final Clock clock;

    QueueJob(Database database, JobBody parts, JobSettings settings, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Queued queue(BulkRequest request, SpooledBody body, Caller caller) {
        Instant now = clock.instant();
        Job job = Job.queued(UUID_V7.generate(), caller, request, body.size(), now);
        refuseTooMany(caller);
        insert(job);
        parts.store(job.id(), body.open());
        return new Queued(job.id(), language -> JobView.of(job, language));
    }

    private void refuseTooMany(Caller caller) {
        int unfinished = database.find(UNFINISHED, row -> row.getInt(1), caller.subject())
                .orElseThrow();
        if (unfinished >= settings.unfinished()) {
            throw Refusal.of(
                            ProblemType.TOO_MANY_REQUESTS,
                            "您未结束的导入任务已达 " + settings.unfinished() + " 个的上限",
                            "The limit of " + settings.unfinished() + " unfinished imports of one sender is reached")
                    .with("limit", settings.unfinished())
                    .withHeader("Retry-After", "10");
        }
    }

    private void insert(Job job) {
        Caller caller = job.caller();
        BulkRequest request = job.request();
        database.change(
                INSERT,
                job.id(),
                caller.subject(),
                caller.client(),
                caller.agencies(),
                caller.roles(),
                caller.traceparent(),
                request.format().name(),
                request.mode().name(),
                request.dryRun(),
                request.reason(),
                job.bytes(),
                job.submittedAt());
    }
}

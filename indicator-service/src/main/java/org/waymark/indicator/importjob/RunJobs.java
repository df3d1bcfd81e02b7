package org.waymark.indicator.importjob;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.waymark.foundation.bulk.CountRows;
import org.waymark.foundation.bulk.Rehearsal;
import org.waymark.foundation.logfield.LogFields;
import org.waymark.foundation.loop.Loop;
import org.waymark.foundation.problem.DatabaseProblems;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.refusedwrite.RefusedWrites;
import org.waymark.foundation.schema.SchemaReady;
import org.waymark.foundation.upload.SpooledBody;
import org.waymark.foundation.upload.UploadSettings;
import org.waymark.indicator.importing.ImportObservations;
import org.waymark.indicator.importing.ImportReport;

/** Runs one job after the other, in every instance. A job's rows and its end are recorded in one transaction. */
@ApplicationScoped
class RunJobs {
    private static final Logger LOG = Logger.getLogger(RunJobs.class);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final long LONGEST_PAUSE = 60_000;

    private final RunningJobs jobs;
    private final JobBody parts;
    private final ImportObservations importObservations;
    private final DatabaseProblems databaseProblems;
    private final RefusedWrites refusedWrites;
    private final CountRows countRows;
    private final CountJobs countJobs;
    private final UploadSettings bulk;
    private final JobSettings settings;
    private final UUID worker = UUID.randomUUID();
    private volatile Heartbeat current;
    private volatile boolean ending;
    private Loop loop;

    RunJobs(
            RunningJobs jobs,
            JobBody parts,
            ImportObservations importObservations,
            DatabaseProblems databaseProblems,
            RefusedWrites refusedWrites,
            CountRows countRows,
            CountJobs countJobs,
            UploadSettings bulk,
            JobSettings settings) {
        this.jobs = jobs;
        this.parts = parts;
        this.importObservations = importObservations;
        this.databaseProblems = databaseProblems;
        this.refusedWrites = refusedWrites;
        this.countRows = countRows;
        this.countJobs = countJobs;
        this.bulk = bulk;
        this.settings = settings;
    }

    void start(@Observes SchemaReady ready) {
        if (settings.enabled()) {
            loop = new Loop("run-imports", this::turn).start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        ending = true;
        Heartbeat running = current;
        if (running != null) {
            running.stop();
        }
        if (loop != null) {
            loop.close(GRACE);
        }
    }

    private void turn() throws InterruptedException {
        Optional<Job> claimed = ending ? Optional.empty() : jobs.claim(worker);
        if (claimed.isPresent()) {
            Job job = claimed.get();
            LogFields.during(Map.of(LogFields.IMPORT, job.id().toString()), () -> run(job));
        } else {
            Thread.sleep(settings.look().toMillis());
        }
    }

    private void run(Job job) {
        try (Heartbeat heartbeat =
                new Heartbeat(jobs, job, worker).every(settings.heartbeat().toMillis())) {
            current = heartbeat;
            refuseThatNeverEnds(job);
            record(job, heartbeat);
        } catch (Heartbeat.Stopped stopped) {
            jobs.putBack(job.id(), worker, false, 0);
        } catch (RuntimeException failure) {
            if (ending) {
                // Perhaps only because this thread was interrupted, which closes the file with the body.
                jobs.putBack(job.id(), worker, false, 0);
                throw failure;
            }
            if (passes(failure)) {
                jobs.putBack(job.id(), worker, true, Math.min(LONGEST_PAUSE, 1000L << Math.min(job.attempts(), 6)));
                throw failure;
            }
            end(job, failure instanceof Refusal refused ? refused : fault(failure));
        } finally {
            current = null;
        }
    }

    /**
     * Copies the body from the database to this machine first, because the transaction's connection is busy with its
     * rows.
     */
    private void record(Job job, Heartbeat heartbeat) {
        try (SpooledBody body = SpooledBody.of(parts.open(job.id()), bulk)) {
            if (job.request().dryRun()) {
                ImportReport report = Rehearsal.of(settings.timeLimit(), () -> report(job, body, heartbeat));
                if (jobs.finish(job.id(), worker, JobState.DONE, report.received(), JobEnd.of(report))) {
                    countJobs.ended(JobState.DONE);
                }
                return;
            }
            ImportReport recorded = QuarkusTransaction.requiringNew()
                    .timeout((int) settings.timeLimit().toSeconds())
                    .call(() -> {
                        ImportReport report = report(job, body, heartbeat);
                        JobEnd outcome = JobEnd.of(report);
                        if (!jobs.finish(job.id(), worker, JobState.DONE, report.received(), outcome)) {
                            throw new Heartbeat.Stopped();
                        }
                        return report;
                    });
            countJobs.ended(JobState.DONE);
            countRows.add(job.request(), recorded.rows());
            if (recorded.rejected() > 0) {
                refusedWrites.afterwards(
                        path(job), job.caller(), recorded.rejected(), recorded.errorCount(), recorded.brokenRules());
            }
        }
    }

    private ImportReport report(Job job, SpooledBody body, Heartbeat heartbeat) {
        return importObservations.run(body::open, job.request(), job.caller(), heartbeat);
    }

    /** Whether another attempt may succeed. */
    private boolean passes(RuntimeException failure) {
        return failure instanceof Refusal refused
                ? refused.headers().containsKey("Retry-After")
                : databaseProblems.of(failure).isPresent();
    }

    private void end(Job job, Refusal refusal) {
        JobState state = refusal.type() == ProblemType.INTERNAL ? JobState.FAILED : JobState.REFUSED;
        long received = refusal.members().get("received") instanceof Number number ? number.longValue() : 0;
        if (!jobs.finish(job.id(), worker, state, received, JobEnd.of(refusal))) {
            // Another instance has taken it over, and says how it ends.
            return;
        }
        countJobs.ended(state);
        countRows.addRejected(job.request(), refusal);
        refusedWrites.afterwards(path(job), job.caller(), refusal);
    }

    private static String path(Job job) {
        return "/api/v1/imports/" + job.id();
    }

    private void refuseThatNeverEnds(Job job) {
        if (job.attempts() > settings.attempts()) {
            throw Refusal.of(
                    ProblemType.INTERNAL,
                    "已尝试 " + settings.attempts() + " 次均未完成",
                    "It was begun " + settings.attempts() + " times and never came to an end");
        }
    }

    private static Refusal fault(RuntimeException failure) {
        UUID reference = UUID.randomUUID();
        LOG.errorf(failure, "An import failed, reference %s", reference);
        return Refusal.of(
                        ProblemType.INTERNAL,
                        "系统出错，日志编号 " + reference,
                        "Something broke here; the log names it by " + reference)
                .with("reference", reference.toString());
    }
}

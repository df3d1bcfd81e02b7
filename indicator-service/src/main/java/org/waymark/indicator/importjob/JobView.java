package org.waymark.indicator.importjob;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Problem;
import org.waymark.indicator.importing.ImportExample;
import org.waymark.indicator.importing.ImportProgress;
import org.waymark.indicator.importing.ImportView;

/** A job as its submitter sees it. */
@Schema(name = "ImportJob", requiredProperties = "*", examples = ImportExample.JOB)
record JobView(
        UUID id,
        JobState state,
        @Schema(description = "Content type of the body") String contentType,
        BulkRequest.Mode mode,
        boolean dryRun,
        @Schema(nullable = true) String reason,
        Instant submittedAt,
        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(description = "Size of the body") long bytes,
        @Schema(description = "Rows read so far") long rows,
        @Schema(nullable = true, description = "The current stage of a job that is RUNNING") ImportProgress.Stage stage,
        @Schema(description = "From 0 to 1", minimum = "0", maximum = "1") double progress,
        @Schema(nullable = true, description = "Of a job that is DONE") ImportView result,
        @Schema(nullable = true, description = "Of a job that is REFUSED or FAILED: why nothing is recorded")
                Problem problem) {
    static JobView of(Job job, Language language) {
        JobEnd outcome = job.outcome();
        boolean reports = outcome != null && outcome.report() != null;
        boolean refuses = outcome != null && outcome.refused() != null;
        return new JobView(
                job.id(),
                job.state(),
                job.request().format().mediaType(),
                job.request().mode(),
                job.request().dryRun(),
                job.request().reason(),
                job.submittedAt(),
                job.startedAt(),
                job.finishedAt(),
                job.bytes(),
                job.rows(),
                job.state() == JobState.RUNNING && job.stage() != null
                        ? ImportProgress.Stage.valueOf(job.stage())
                        : null,
                job.progress(),
                reports ? ImportView.of(outcome.report(), job.request().dryRun(), language) : null,
                refuses ? problem(outcome.refused(), language) : null);
    }

    private static Problem problem(JobEnd.Refused refused, Language language) {
        return new Problem(
                refused.type().uri(),
                refused.type().title().in(language),
                refused.type().status(),
                refused.detail().in(language),
                ImportView.errors(refused.errors(), language),
                refused.members());
    }
}

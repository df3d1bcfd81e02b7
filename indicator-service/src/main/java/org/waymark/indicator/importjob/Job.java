package org.waymark.indicator.importjob;

import java.time.Instant;
import java.util.UUID;
import org.waymark.foundation.bulk.BulkRequest;
import org.waymark.foundation.caller.Caller;

/**
 * An import that goes on after its request was answered.
 *
 * @param caller as in the request that submitted it
 * @param bytes size of the body
 * @param stage the current one, null before the beginning
 * @param rows read so far
 * @param progress from 0 to 1
 * @param attempts how often it was begun
 * @param outcome null before the end
 */
record Job(
        UUID id,
        JobState state,
        Caller caller,
        BulkRequest request,
        long bytes,
        Instant submittedAt,
        Instant startedAt,
        Instant finishedAt,
        String stage,
        long rows,
        double progress,
        int attempts,
        JobEnd outcome) {
    static Job queued(UUID id, Caller caller, BulkRequest request, long bytes, Instant now) {
        return new Job(id, JobState.QUEUED, caller, request, bytes, now, null, null, null, 0, 0, 0, null);
    }

    Job with(JobEnd.Details details) {
        return new Job(
                id,
                state,
                caller,
                request,
                bytes,
                submittedAt,
                startedAt,
                finishedAt,
                stage,
                rows,
                progress,
                attempts,
                outcome.with(details));
    }
}

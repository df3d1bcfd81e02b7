package org.waymark.indicator.importjob;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a job has come. */
@Schema(name = "ImportState")
enum JobState {
    QUEUED,
    RUNNING,
    /** Its rows are recorded or, in a dry run, were tried. */
    DONE,
    /** Nothing is recorded: the body breaks rules or cannot be read. */
    REFUSED,
    /** Nothing is recorded, because of a fault of this system. */
    FAILED,
    CANCELLED;

    boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}

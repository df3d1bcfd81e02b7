package org.waymark.indicator.importjob;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a job stands. */
@Schema(name = "ImportState")
enum JobState {
    QUEUED,
    RUNNING,
    /** What was asked is recorded, or in a dry run was tried. */
    DONE,
    /** Nothing is recorded: the body breaks rules or cannot be read. */
    REFUSED,
    /** Nothing is recorded, through a fault of this system. */
    FAILED,
    CANCELLED;

    boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}

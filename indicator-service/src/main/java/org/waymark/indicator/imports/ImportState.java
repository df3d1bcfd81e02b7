package org.waymark.indicator.imports;

/** Where a job stands. */
enum ImportState {
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

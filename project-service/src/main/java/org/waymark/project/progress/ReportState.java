package org.waymark.project.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a report has come. */
@Schema(name = "ReportState")
public enum ReportState {
    /** Being written. */
    DRAFT,
    /** Before the agencies that take part, and the office. */
    SUBMITTED,
    /** Every agency that was asked has confirmed its part. */
    CONFIRMED,
    /** One of them objects. */
    OBJECTED,
    /** To be written anew. */
    RETURNED,
    /** Accepted by the office, and frozen. */
    ACCEPTED;

    boolean canBeRewritten() {
        return this == DRAFT || this == RETURNED || this == OBJECTED;
    }

    /** Whether it has been submitted and awaits the office. */
    public boolean isSubmitted() {
        return this == SUBMITTED || this == CONFIRMED || this == OBJECTED;
    }
}

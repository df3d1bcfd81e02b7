package org.waymark.project.milestone;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a milestone stands on a day. */
@Schema(name = "MilestoneState")
public enum MilestoneState {
    PLANNED,
    /** Its agency says so, with evidence; nobody else has looked at it yet. */
    REACHED,
    /** Other eyes agree that it is reached. */
    ACCEPTED,
    /** Its day has passed without it. */
    SLIPPED,
    DROPPED;

    /** Whether it is still to be reached. */
    public boolean isOpen() {
        return this == PLANNED || this == SLIPPED;
    }

    /** Whether nothing is owed any more. */
    boolean isSettled() {
        return this == ACCEPTED || this == DROPPED;
    }

    public boolean isReached() {
        return this == REACHED || this == ACCEPTED;
    }
}

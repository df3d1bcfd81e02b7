package org.waymark.reporting.project;

import java.util.Arrays;

/** How a milestone stands on a day. */
public enum MilestoneState {
    PLANNED,
    REACHED,
    ACCEPTED,
    /** Its day has passed without it. */
    SLIPPED,
    DROPPED;

    /** Null for null, and for a word that only a later version of the contract has. */
    static MilestoneState named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Whether it is still to be reached. */
    boolean isOpen() {
        return this == PLANNED || this == SLIPPED;
    }
}

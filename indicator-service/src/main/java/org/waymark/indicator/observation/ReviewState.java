package org.waymark.indicator.observation;

/** How far a vintage has come from its agency to the public. */
public enum ReviewState {
    SUBMITTED,
    VERIFIED,
    PUBLISHED,
    RETURNED,
    WITHDRAWN;

    /** Whether somebody still has to decide on it. */
    public boolean isDraft() {
        return this == SUBMITTED || this == VERIFIED;
    }

    /** The same value may be submitted again after its vintage was returned or withdrawn. */
    boolean isDropped() {
        return this == RETURNED || this == WITHDRAWN;
    }
}

package org.waymark.indicator.observation;

/** Where a vintage stands between its agency and the public. */
public enum ReviewState {
    SUBMITTED,
    VERIFIED,
    PUBLISHED,
    RETURNED,
    WITHDRAWN;

    /** Whether somebody has still to decide on it. */
    public boolean isDraft() {
        return this == SUBMITTED || this == VERIFIED;
    }

    /** A returned or withdrawn vintage is no reason not to take the same value again. */
    boolean isDropped() {
        return this == RETURNED || this == WITHDRAWN;
    }
}

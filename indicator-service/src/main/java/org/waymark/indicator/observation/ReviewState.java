package org.waymark.indicator.observation;

/** Where a vintage stands between its agency and the public. */
enum ReviewState {
    SUBMITTED,
    VERIFIED,
    PUBLISHED,
    RETURNED,
    WITHDRAWN;

    /** A returned or withdrawn vintage is no reason not to take the same value again. */
    boolean counts() {
        return this != RETURNED && this != WITHDRAWN;
    }
}

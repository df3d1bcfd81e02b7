package org.waymark.project.news;

/** Why an event tells of a milestone, beside the decisions on it. */
enum MilestoneCause {
    DEFINED,
    /** To another day. */
    MOVED,
    /** The day after it was due came. */
    CLOCK,
    /** Another milestone, on which it depends, slipped or was moved. */
    DEPENDENCY
}

package org.waymark.reporting.method.lineartrajectory;

enum Pace {
    AHEAD,
    ON_PACE,
    BEHIND,
    OFF_COURSE,
    NOT_ASSESSABLE
}

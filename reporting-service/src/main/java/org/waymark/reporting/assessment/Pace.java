package org.waymark.reporting.assessment;

public enum Pace {
    AHEAD,
    ON_PACE,
    BEHIND,
    OFF_COURSE,
    NOT_ASSESSABLE
}

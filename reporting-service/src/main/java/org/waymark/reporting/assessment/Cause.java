package org.waymark.reporting.assessment;

/** What a change of verdict came from. */
public enum Cause {
    NEW_PERIOD,
    REVISION,
    TARGET_CHANGE,
    DEFINITION_CHANGE,
    WITHDRAWAL,
    STALENESS
}

package org.waymark.reporting.verdicthistory;

/** What a change of verdict came from. */
public enum Cause {
    NEW_PERIOD,
    REVISION,
    /** The plan was released. */
    RELEASE,
    TARGET_CHANGE,
    DEFINITION_CHANGE,
    WITHDRAWAL,
    STALENESS
}

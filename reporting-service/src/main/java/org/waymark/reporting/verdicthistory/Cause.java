package org.waymark.reporting.verdicthistory;

/** What a change of verdict came from. */
public enum Cause {
    NEW_PERIOD,
    REVISION,
    /** The plan was released. */
    RELEASE,
    TARGET_CHANGE,
    /** Another version of the method judges: never in a verdict's history, which is told by one method throughout. */
    METHOD_CHANGE,
    DEFINITION_CHANGE,
    WITHDRAWAL,
    STALENESS
}

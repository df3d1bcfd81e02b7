package org.waymark.reporting.situation;

/** Why something known is not compared with a target; the first that applies, in this order, is given. */
public enum ReasonNotCompared {
    /** The plan had not been released yet. */
    BEFORE_RELEASE,
    /** There is no target in force, or its indicator is not defined. */
    NO_TARGET,
    /** Missing or withdrawn. */
    NO_VALUE,
    /** Of another measure than the target. */
    UNIT_CHANGED,
    /** Status F. */
    FORECAST,
    /** Of another period type, outside the target's time, or of a status that holds no value. */
    NOT_COMPARABLE,
    /** Provisional values are to be ignored. */
    PROVISIONAL
}

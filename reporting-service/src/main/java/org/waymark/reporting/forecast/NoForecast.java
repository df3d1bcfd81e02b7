package org.waymark.reporting.forecast;

/** Why there is no forecast; the first that applies, in this order, is given. */
public enum NoForecast {
    /** The plan is not released, there is no target in force, or its indicator is not defined. */
    NO_TARGET,
    /** Fewer than five comparable values. */
    TOO_FEW_POINTS,
    /** The series breaks between two of them. */
    SERIES_BREAK,
    /** The value of the last target period is known. */
    NOTHING_AHEAD,
    /** The last target period lies more than two periods after the newest value. */
    TOO_FAR_AHEAD,
    /** The newest value lies outside the interval that the values before it lead to: the trend has changed. */
    UNEXPECTED_NEWEST_VALUE
}

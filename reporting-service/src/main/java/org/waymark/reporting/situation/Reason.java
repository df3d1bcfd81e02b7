package org.waymark.reporting.situation;

/** Why a pace is not assessable; the first that applies, in this order, is given. */
public enum Reason {
    /** The plan had not been released yet. */
    BEFORE_RELEASE,
    NO_TARGET,
    /** The indicator's definition lacks the period type of the target. */
    TARGET_PERIOD_TYPE,
    /** There is no value at all. */
    NO_OBSERVATION,
    /** There are values, but those there are cannot be compared: of another measure than the target. */
    UNIT_CHANGED,
    /** Likewise: they are forecasts. */
    FORECAST,
    /** Likewise: of other periods, or of a status that holds no value. */
    NOT_COMPARABLE,
    NO_BASELINE,
    /** No comparable value after the baseline period. */
    ONE_POINT,
    /** Nothing to cover between baseline and what is expected, a value to maintain, or a target against the direction. */
    NO_DISTANCE,
    STALE,
    SERIES_BREAK,
    /** Provisional values are ignored, and after the baseline period there are no others. */
    PROVISIONAL_ONLY,
    /** Only values of the baseline's part of the year are compared: there is none after it, or the target has another. */
    SEASON,
    /** No rate of growth leads there: from a value to one of the other sign, or from zero. */
    NO_RATE,
    /** The numbers are too large, too small or of another kind than the method works with. */
    OUT_OF_RANGE
}

package org.waymark.reporting.assessment;

/** Why a pace is not assessable; the first that applies, in this order, is given. */
public enum Reason {
    NO_TARGET,
    NO_OBSERVATION,
    NO_BASELINE,
    /** No comparable value after the baseline period. */
    ONE_POINT,
    /** Nothing to cover between baseline and what is expected, or a value to maintain. */
    NO_DISTANCE,
    STALE,
    SERIES_BREAK,
    /** Provisional values are ignored, and after the baseline period there are no others. */
    PROVISIONAL_ONLY
}

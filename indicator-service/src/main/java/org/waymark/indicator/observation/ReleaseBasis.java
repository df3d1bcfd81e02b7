package org.waymark.indicator.observation;

/** How a release day is known; ASSUMED says that it is not. */
public enum ReleaseBasis {
    PUBLISHED,
    EARLIEST_SOURCE,
    PLAN,
    DERIVED,
    ASSUMED
}

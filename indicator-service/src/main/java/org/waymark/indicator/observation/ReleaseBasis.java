package org.waymark.indicator.observation;

/** What a release day is known from; ASSUMED says that it is not known. */
public enum ReleaseBasis {
    PUBLISHED,
    EARLIEST_SOURCE,
    PLAN,
    DERIVED,
    ASSUMED
}

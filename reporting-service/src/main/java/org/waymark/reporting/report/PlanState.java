package org.waymark.reporting.report;

/** What has to be said of a plan before anything else. */
public enum PlanState {
    BEFORE_RELEASE
}

package org.waymark.reporting.assessment;

/** Whether a value of status P is compared. */
public enum Provisional {
    USE,
    IGNORE
}

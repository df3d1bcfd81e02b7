package org.waymark.reporting.assessment;

/** Whether a value that may still change or is unsure (status E, G, I, P, U, V) is compared. */
public enum Provisional {
    USE,
    IGNORE
}

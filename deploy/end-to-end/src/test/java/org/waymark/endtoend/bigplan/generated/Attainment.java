package org.waymark.endtoend.bigplan.generated;

/** As a report says it. */
public enum Attainment {
    MET,
    NOT_MET,
    NOT_ASSESSABLE
}

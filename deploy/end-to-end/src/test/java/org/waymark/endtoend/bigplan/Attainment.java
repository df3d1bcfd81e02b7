package org.waymark.endtoend.bigplan;

/** As a report says it. */
enum Attainment {
    MET,
    NOT_MET,
    NOT_ASSESSABLE
}

package org.waymark.reporting.assessment;

public enum Attainment {
    MET,
    NOT_MET,
    NOT_ASSESSABLE
}

package org.waymark.reporting.assessment;

public record Verdict(Attainment attainment, Pace pace) {
    static final Verdict NONE = new Verdict(Attainment.NOT_ASSESSABLE, Pace.NOT_ASSESSABLE);
}

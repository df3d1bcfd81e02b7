package org.waymark.reporting.method.lineartrajectory;

import org.waymark.reporting.assessment.Attainment;

record Verdict(Attainment attainment, Pace pace) {
    static final Verdict NONE = new Verdict(Attainment.NOT_ASSESSABLE, Pace.NOT_ASSESSABLE);
}

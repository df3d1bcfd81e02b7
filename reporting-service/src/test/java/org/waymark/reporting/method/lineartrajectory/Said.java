package org.waymark.reporting.method.lineartrajectory;

import org.waymark.reporting.assessment.Assessment;

/** What this method says in its own types. */
final class Said {
    private Said() {}

    static Trajectory trajectory(Assessment assessment) {
        return (Trajectory) assessment.findings().details();
    }
}

package org.waymark.reporting.trace;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.reporting.assessment.Method;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Subject;

/** What an assessment is computed from, together with the facts. */
record Coordinates(Subject subject, LocalDate day, Instant knownAt, Method method) {
    AsOf asOf() {
        return new AsOf(day, knownAt);
    }
}

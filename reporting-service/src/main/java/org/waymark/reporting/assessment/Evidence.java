package org.waymark.reporting.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything ever learnt about a subject; what counts of it depends on the day. */
public record Evidence(
        Subject subject, TimePeriod planStart, List<Target> targets, List<Definition> definitions, KnownSeries series) {

    Situation on(LocalDate asOf, Instant knownAt) {
        Optional<Target> target = Versioned.inForce(targets, asOf, knownAt);
        Optional<Definition> definition = Versioned.inForce(definitions, asOf, knownAt);
        return new Situation(asOf, planStart, target, definition, series.on(asOf, knownAt));
    }
}

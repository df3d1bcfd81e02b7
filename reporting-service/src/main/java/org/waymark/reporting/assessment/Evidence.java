package org.waymark.reporting.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;

/** Everything ever learnt about a subject; what counts of it depends on the day. */
public record Evidence(
        Subject subject, TimePeriod planStart, List<Target> targets, List<Definition> definitions, KnownSeries series) {

    /** Without what no version of the target could be compared with. */
    Evidence comparableOnly() {
        Set<PeriodType> types =
                targets.stream().map(target -> target.last().period().type()).collect(Collectors.toSet());
        return new Evidence(subject, planStart, targets, definitions, series.ofTypes(types));
    }

    Situation on(LocalDate asOf, Instant knownAt) {
        Optional<Target> target = Versioned.inForce(targets, asOf, knownAt);
        Optional<Definition> definition = Versioned.inForce(definitions, asOf, knownAt);
        return new Situation(asOf, planStart, target, definition, series.on(asOf, knownAt));
    }
}

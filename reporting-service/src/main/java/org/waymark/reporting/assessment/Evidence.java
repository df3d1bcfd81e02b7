package org.waymark.reporting.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;

/** Everything ever learnt about a subject; what counts of it depends on the day. */
public record Evidence(
        Subject subject, TimePeriod planStart, List<Target> targets, List<Definition> definitions, KnownSeries series) {

    /** Leaves out values of period types in which no version sets a target: they change no verdict. */
    Evidence comparableOnly() {
        Set<PeriodType> types =
                targets.stream().map(target -> target.last().period().type()).collect(Collectors.toSet());
        return new Evidence(subject, planStart, targets, definitions, series.ofTypes(types));
    }

    Situation on(AsOf asOf) {
        Optional<Target> target = Versioned.inForce(targets, asOf);
        Optional<Definition> definition = Versioned.inForce(definitions, asOf);
        return new Situation(asOf.day(), planStart, target, definition, series.on(asOf));
    }
}

package org.waymark.reporting.situation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.period.PeriodType;
import org.waymark.reporting.number.Unit;

/**
 * Everything ever learnt about a subject; what counts of it depends on the day.
 *
 * @param plans versions of the plan, at least one
 */
public record Evidence(
        Subject subject,
        List<PlanVersion> plans,
        List<Target> targets,
        List<Definition> definitions,
        KnownSeries series) {

    /** Leaves out values of period types in which no version sets a target: they change no verdict. */
    public Evidence comparableOnly() {
        Set<PeriodType> types =
                targets.stream().map(target -> target.last().period().type()).collect(Collectors.toSet());
        return new Evidence(subject, plans, targets, definitions, series.ofTypes(types));
    }

    public Situation on(AsOf asOf) {
        return under(Versioned.inForce(targets, asOf), asOf);
    }

    /** The situation under the plan's first target that has ever held, where the one in force asks less. */
    public Optional<Situation> beforeSoftening(AsOf asOf) {
        Situation now = on(asOf);
        return now.canBeJudged()
                ? targets.stream()
                        .filter(target -> target.hasBegunBy(asOf))
                        .min(Comparator.comparing(Target::version))
                        .filter(first -> now.target()
                                .orElseThrow()
                                .isSofterThan(
                                        first, now.definition().orElseThrow().direction()))
                        .map(first -> under(Optional.of(first), asOf))
                : Optional.empty();
    }

    private Situation under(Optional<Target> target, AsOf asOf) {
        PlanVersion plan = PlanVersion.inForce(plans, asOf);
        Optional<Definition> definition = Versioned.inForce(definitions, asOf);
        return new Situation(asOf.day(), plan, target, definition, series.on(asOf, unit(target, definition)));
    }

    /** In which values are compared; null where that is not known. */
    static Unit unit(Optional<Target> target, Optional<Definition> definition) {
        return target.map(Target::unit)
                .or(() -> definition.map(Definition::unit))
                .orElse(null);
    }
}

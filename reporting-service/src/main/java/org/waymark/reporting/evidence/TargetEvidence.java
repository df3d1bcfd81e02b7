package org.waymark.reporting.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.DatedValue;
import org.waymark.reporting.assessment.Definition;
import org.waymark.reporting.assessment.Direction;
import org.waymark.reporting.assessment.Evidence;
import org.waymark.reporting.assessment.KnownSeries;
import org.waymark.reporting.assessment.Target;
import org.waymark.reporting.assessment.Vintage;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.KnownVintage;

/** Facts as methods take them. What methods have no word for is not evidence. */
final class TargetEvidence {
    private TargetEvidence() {}

    static Evidence of(TargetFacts facts, TimePeriod planStart) {
        return new Evidence(
                facts.subject(),
                planStart,
                facts.versions().stream()
                        .flatMap(known -> target(known.set()).stream())
                        .toList(),
                facts.definitions().stream().flatMap(TargetEvidence::definition).toList(),
                new KnownSeries(facts.vintages().stream()
                        .flatMap(known -> vintage(known).stream())
                        .toList()));
    }

    private static Optional<Target> target(TargetSet set) {
        List<DatedValue> values =
                set.targets().stream().flatMap(value -> dated(value).stream()).toList();
        Optional<DatedValue> baseline = Optional.ofNullable(set.baseline()).flatMap(TargetEvidence::dated);
        if (values.size() < set.targets().size() || (set.baseline() != null && baseline.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Target(
                set.targetVersion(),
                set.effectiveFrom(),
                set.recordedAt(),
                baseline.orElse(null),
                values,
                set.tolerance()));
    }

    /** Empty for what looks like a period and is none, such as 2025-02-30: nothing can be compared with it. */
    static Optional<TimePeriod> period(String text) {
        try {
            return Optional.of(TimePeriod.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<DatedValue> dated(PeriodValue value) {
        return period(value.period()).map(period -> new DatedValue(period, value.value()));
    }

    /** None for a direction this service does not know: the list is open. */
    private static Stream<Definition> definition(KnownVersion<IndicatorBody> known) {
        String nature = known.body().stockOrFlow();
        boolean stock = nature != null && nature.toLowerCase(Locale.ROOT).startsWith("stock");
        return Stream.of(Direction.values())
                .filter(direction -> direction.name().equals(known.body().direction()))
                .map(direction ->
                        new Definition(known.version(), known.effectiveFrom(), known.recordedAt(), direction, stock));
    }

    private static Optional<Vintage> vintage(KnownVintage known) {
        return period(known.period())
                .map(period -> new Vintage(
                        period,
                        known.vintage(),
                        known.value(),
                        known.missingReason(),
                        known.status(),
                        known.releasedAt(),
                        known.publishedAt(),
                        known.withdrawn()));
    }
}

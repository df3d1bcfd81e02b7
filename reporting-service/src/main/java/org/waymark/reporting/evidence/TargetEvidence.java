package org.waymark.reporting.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.KnownTarget;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.KnownVintage;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.DatedValue;
import org.waymark.reporting.situation.Definition;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.KnownSeries;
import org.waymark.reporting.situation.Target;
import org.waymark.reporting.situation.Vintage;

/** Facts as methods take them. What methods have no word for is not evidence. */
final class TargetEvidence {
    private TargetEvidence() {}

    static Evidence of(TargetFacts facts, PlanFacts plan) {
        IndicatorFacts indicator = facts.indicator();
        Map<String, Optional<TimePeriod>> periods = new HashMap<>();
        return new Evidence(
                facts.subject(),
                plan.evidence(),
                facts.versions().stream()
                        .flatMap(known -> target(known, indicator.unit(known.set())).stream())
                        .toList(),
                indicator.versions().stream().map(TargetEvidence::definition).toList(),
                new KnownSeries(facts.vintages().stream()
                        .flatMap(known -> periods.computeIfAbsent(known.period(), TargetEvidence::period).stream()
                                .map(period -> vintage(known, period, indicator.unit(known))))
                        .toList()));
    }

    private static Optional<Target> target(KnownTarget known, Unit unit) {
        TargetSet set = known.set();
        List<DatedValue> values =
                set.targets().stream().flatMap(value -> dated(value).stream()).toList();
        Optional<DatedValue> baseline = Optional.ofNullable(set.baseline()).flatMap(TargetEvidence::dated);
        if (values.size() < set.targets().size() || (set.baseline() != null && baseline.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Target(
                set.targetVersion(),
                set.effectiveFrom(),
                known.told(),
                baseline.orElse(null),
                values,
                set.tolerance(),
                unit));
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

    private static Definition definition(KnownVersion<IndicatorBody> known) {
        String nature = known.body().stockOrFlow();
        return new Definition(
                known.version(),
                known.effectiveFrom(),
                known.told(),
                named(Direction.values(), known.body().direction()).findFirst().orElse(null),
                nature != null && nature.toLowerCase(Locale.ROOT).startsWith("stock"),
                IndicatorFacts.unit(known),
                known.body().periodTypes().stream()
                        .flatMap(type -> named(PeriodType.values(), type))
                        .collect(Collectors.toSet()));
    }

    /** None for a name this service does not know: the list may be open. */
    private static <E extends Enum<E>> Stream<E> named(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equals(name));
    }

    static Vintage vintage(KnownVintage known, TimePeriod period, Unit unit) {
        return new Vintage(
                period,
                known.vintage(),
                new Quantity(known.value(), unit),
                known.missingReason(),
                known.status(),
                known.comparable(),
                known.releasedAt(),
                known.told(),
                known.withdrawn());
    }
}

package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.waymark.reporting.assessment.Subject;
import org.waymark.reporting.assessment.Target;
import org.waymark.reporting.assessment.Vintage;
import org.waymark.reporting.known.KnownTarget;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.KnownVintage;

/** What was learnt, as the method takes it. What the method has no word for is not evidence. */
final class TargetEvidence {
    private TargetEvidence() {}

    static Evidence of(
            Subject subject,
            TimePeriod planStart,
            List<KnownTarget> targets,
            List<KnownVersion> definitions,
            List<KnownVintage> vintages) {
        return new Evidence(
                subject,
                planStart,
                targets.stream().flatMap(known -> target(known.set()).stream()).toList(),
                definitions.stream().flatMap(TargetEvidence::definition).toList(),
                KnownSeries.of(vintages.stream()
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

    private static Stream<Definition> definition(KnownVersion version) {
        JsonNode body = version.body();
        String nature = body.path("stockOrFlow").asText("").toLowerCase(Locale.ROOT);
        return Stream.of(Direction.values())
                .filter(direction ->
                        direction.name().equals(body.path("direction").asText()))
                .map(direction -> new Definition(
                        version.version(),
                        version.effectiveFrom(),
                        version.recordedAt(),
                        direction,
                        nature.startsWith("stock")));
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

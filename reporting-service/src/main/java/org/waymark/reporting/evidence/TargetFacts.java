package org.waymark.reporting.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.KnownTarget;
import org.waymark.reporting.known.KnownVintage;
import org.waymark.reporting.known.ObservationBodies;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Evidence;
import org.waymark.reporting.situation.EvidenceFrom;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Subject;
import org.waymark.reporting.situation.Versioned;

/**
 * Everything learnt about one target of a plan.
 *
 * @param versions of the target, at least one
 */
public record TargetFacts(
        Subject subject, List<KnownTarget> versions, IndicatorFacts indicator, List<KnownVintage> vintages) {

    public Evidence evidence(PlanFacts plan) {
        return TargetEvidence.of(this, plan);
    }

    /**
     * For whoever asks by what was known at an instant: the same as what {@link #evidence} gives of the facts that were
     * known then. Nothing before the first instant, since then there was no plan or no target of it.
     */
    public List<EvidenceFrom> evidenceOverTime(PlanFacts plan) {
        Instant first = Stream.of(earliest(versions), earliest(plan.versions()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Stream.concat(
                        Stream.of(first),
                        indicator.versions().stream()
                                .map(definition -> definition.told().at())
                                .filter(at -> at.isAfter(first)))
                .distinct()
                .sorted()
                .map(at -> new EvidenceFrom(at, knowingDefinitionsBy(at).evidence(plan)))
                .toList();
    }

    private TargetFacts knowingDefinitionsBy(Instant at) {
        return new TargetFacts(subject, versions, indicator.knownBy(at), vintages);
    }

    private static Instant earliest(List<? extends Versioned> versions) {
        return versions.stream()
                .map(version -> version.told().at())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Before its first day a target goes by its first version. */
    public KnownTarget shown(AsOf asOf) {
        return Versioned.inForce(versions, asOf).orElse(versions.get(0));
    }

    /** Empty while nothing is known of the indicator. */
    public Optional<IndicatorBody> definition(AsOf asOf) {
        return indicator.definition(asOf);
    }

    /** In which the report counts: that of the target in force, else of the definition. */
    public Optional<UnitOfMeasure> unit(AsOf asOf) {
        return Versioned.inForce(versions, asOf)
                .map(target -> indicator.unit(target.set()))
                .map(unit -> indicator.written(unit, asOf))
                .or(() -> definition(asOf).map(IndicatorBody::unit));
    }

    /** By which the body of the vintage behind one of the values is found. */
    public ObservationBodies.Key bodyOf(KnownValue value) {
        return vintages.stream()
                .filter(known -> known.vintage() == value.vintage())
                .filter(known -> TargetEvidence.period(known.period()).equals(Optional.of(value.period())))
                .findFirst()
                .map(known ->
                        new ObservationBodies.Key(known.indicator(), known.area(), known.period(), known.vintage()))
                .orElseThrow();
    }

    /** A vintage of a period. */
    public record PeriodVintage(TimePeriod period, int vintage) {}

    /** By which the bodies of all vintages are found; what looks like a period and is none is left out. */
    public Map<PeriodVintage, ObservationBodies.Key> bodies() {
        Map<PeriodVintage, ObservationBodies.Key> keys = new HashMap<>();
        for (KnownVintage known : vintages) {
            TargetEvidence.period(known.period())
                    .ifPresent(period -> keys.put(
                            new PeriodVintage(period, known.vintage()),
                            new ObservationBodies.Key(
                                    known.indicator(), known.area(), known.period(), known.vintage())));
        }
        return keys;
    }
}

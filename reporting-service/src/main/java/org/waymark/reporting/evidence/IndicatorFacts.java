package org.waymark.reporting.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.KnownVintage;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Versioned;

/**
 * Everything learnt about one indicator.
 *
 * @param versions of its definition, in order; none while it is not defined
 */
public record IndicatorFacts(List<KnownVersion<IndicatorBody>> versions) {

    IndicatorFacts knownBy(Instant at) {
        return new IndicatorFacts(
                versions.stream().filter(version -> version.told().isBy(at)).toList());
    }

    public Optional<IndicatorBody> definition(AsOf asOf) {
        return Versioned.inForce(versions, asOf).map(KnownVersion::body);
    }

    /** In which a target's numbers are given; null where it is not known. */
    Unit unit(TargetSet target) {
        return target.unit() != null
                ? counted(target.unit())
                : setUnder(target).map(IndicatorFacts::unit).orElse(null);
    }

    /** In which a vintage was reported; null where it is not known. */
    Unit unit(KnownVintage vintage) {
        return vintage.unit() != null
                ? vintage.unit()
                : numbered(vintage.definitionVersion())
                        .map(IndicatorFacts::unit)
                        .orElse(null);
    }

    static Unit unit(KnownVersion<IndicatorBody> version) {
        return counted(version.body().unit().code());
    }

    /** As a definition writes it: the one in force if it has that unit, else any. */
    UnitOfMeasure written(Unit unit, AsOf asOf) {
        return Stream.concat(definition(asOf).stream(), versions.stream().map(KnownVersion::body))
                .map(IndicatorBody::unit)
                .filter(written -> counted(written.code()).equals(unit))
                .findFirst()
                .orElse(new UnitOfMeasure(null, null, unit.measure(), unit.multiplier()));
    }

    /** Where the target does not say which it was: the version recorded last before it, else the first. */
    private Optional<KnownVersion<IndicatorBody>> setUnder(TargetSet target) {
        return numbered(target.definitionVersion())
                .or(() -> versions.stream()
                        .filter(version -> version.recordedAt().isBefore(target.recordedAt()))
                        .max(Comparator.comparing(KnownVersion::version)))
                .or(() -> versions.stream().findFirst());
    }

    private Optional<KnownVersion<IndicatorBody>> numbered(Integer number) {
        return versions.stream()
                .filter(version -> Objects.equals(version.version(), number))
                .findFirst();
    }

    private static Unit counted(org.waymark.contracts.observation.Unit unit) {
        return new Unit(unit.unitMeasure(), unit.unitMultiplier());
    }
}

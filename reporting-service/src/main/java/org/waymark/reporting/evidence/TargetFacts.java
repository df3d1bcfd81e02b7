package org.waymark.reporting.evidence;

import java.util.List;
import java.util.Optional;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.AsOf;
import org.waymark.reporting.assessment.Evidence;
import org.waymark.reporting.assessment.KnownValue;
import org.waymark.reporting.assessment.Subject;
import org.waymark.reporting.assessment.Versioned;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.KnownTarget;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.KnownVintage;
import org.waymark.reporting.known.Origin;

/**
 * Everything learnt about one target of a plan.
 *
 * @param versions of the target, at least one
 */
public record TargetFacts(
        Subject subject,
        List<KnownTarget> versions,
        List<KnownVersion<IndicatorBody>> definitions,
        List<KnownVintage> vintages) {

    public Evidence evidence(TimePeriod planStart) {
        return TargetEvidence.of(this, planStart);
    }

    /** Before its first day a target goes by its first version. */
    public KnownTarget shown(AsOf asOf) {
        return Versioned.inForce(versions, asOf).orElse(versions.get(0));
    }

    /** Empty while nothing is known of the indicator. */
    public Optional<IndicatorBody> definition(AsOf asOf) {
        return Versioned.inForce(definitions, asOf).map(KnownVersion::body);
    }

    /** Where one of the values comes from. */
    public Origin origin(KnownValue value) {
        return vintages.stream()
                .filter(known -> known.vintage() == value.vintage())
                .filter(known -> TargetEvidence.period(known.period()).equals(Optional.of(value.period())))
                .findFirst()
                .orElseThrow()
                .origin();
    }
}

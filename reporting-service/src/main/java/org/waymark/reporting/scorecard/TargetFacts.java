package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Evidence;
import org.waymark.reporting.assessment.KnownValue;
import org.waymark.reporting.assessment.Subject;
import org.waymark.reporting.assessment.Versioned;
import org.waymark.reporting.known.KnownTarget;
import org.waymark.reporting.known.KnownVersion;
import org.waymark.reporting.known.KnownVintage;

/**
 * Everything learnt about one target of a plan.
 *
 * @param versions of the target, at least one
 */
record TargetFacts(
        Subject subject, List<KnownTarget> versions, List<KnownVersion> definitions, List<KnownVintage> vintages) {

    Evidence evidence(TimePeriod planStart) {
        return TargetEvidence.of(subject, planStart, versions, definitions, vintages);
    }

    /** Before its first day a target goes by its first version. */
    TargetSet shown(LocalDate asOf, Instant knownAt) {
        return Versioned.inForce(versions, asOf, knownAt)
                .orElse(versions.get(0))
                .set();
    }

    /** Missing while nothing is known of the indicator. */
    JsonNode definition(LocalDate asOf, Instant knownAt) {
        return Versioned.inForce(definitions, asOf, knownAt)
                .map(KnownVersion::body)
                .orElse(MissingNode.getInstance());
    }

    LatestView latest(Assessment assessment) {
        return assessment
                .latest()
                .map(value -> LatestView.of(value, bodyOf(value)))
                .orElse(null);
    }

    private JsonNode bodyOf(KnownValue value) {
        return vintages.stream()
                .filter(known -> known.vintage() == value.vintage())
                .filter(known -> TargetEvidence.period(known.period()).equals(Optional.of(value.period())))
                .findFirst()
                .orElseThrow()
                .body();
    }
}

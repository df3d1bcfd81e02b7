package org.waymark.project.risk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.versioned.Moment;

/**
 * A risk as clients see it.
 *
 * @param published whether anyone may read this version
 * @param publishedVersion the version that anyone may read, or null
 * @param decisions all on this risk, for the project's agencies, office and auditor; for others empty
 */
@Schema(
        name = "Risk",
        requiredProperties = {
            "project",
            "risk",
            "version",
            "recordedAt",
            "published",
            "publishedVersion",
            "decisions",
            "kind",
            "title",
            "impact",
            "owner",
            "state"
        },
        examples = RiskExample.VIEW)
public record RiskView(
        String project,
        String risk,
        int version,
        Instant recordedAt,
        boolean published,
        @Schema(nullable = true) Integer publishedVersion,
        List<RiskDecisionView> decisions,
        @JsonUnwrapped RiskDefinition definition) {
    static RiskView ofInside(Risk risk, Publication publication, Moment moment) {
        Integer published = publication.versionAt(moment).orElse(null);
        return of(
                risk,
                published,
                publication.at(moment).decisions().stream()
                        .map(RiskDecisionView::of)
                        .toList());
    }

    static RiskView ofPublished(Risk risk) {
        return of(risk, risk.version, List.of());
    }

    private static RiskView of(Risk risk, Integer published, List<RiskDecisionView> decisions) {
        return new RiskView(
                risk.project,
                risk.part,
                risk.version,
                risk.recordedAt,
                published != null && published == risk.version,
                published,
                decisions,
                risk.definition());
    }
}

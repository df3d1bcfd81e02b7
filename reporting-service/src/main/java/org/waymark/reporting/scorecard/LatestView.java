package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.foundation.provenance.SourceReference;
import org.waymark.reporting.assessment.KnownValue;

/** The latest comparable value with what is known about its origin. */
@Schema(requiredProperties = "*")
public record LatestView(
        String period,
        @Schema(nullable = true) BigDecimal value,
        int vintage,
        @Schema(nullable = true) String status,
        LocalDate releasedAt,
        boolean releaseAssumed,
        @Schema(nullable = true) String releasedAtBasis,
        @Schema(nullable = true, implementation = SourceReference[].class) JsonNode sources,
        @Schema(nullable = true, implementation = Provenance.class) JsonNode provenance) {

    static LatestView of(KnownValue known, JsonNode body) {
        return new LatestView(
                known.period().toString(),
                known.value(),
                known.vintage(),
                known.status(),
                known.releasedAt(),
                known.releaseAssumed(),
                body.path("releasedAtBasis").asText(null),
                body.get("sources"),
                body.get("provenance"));
    }
}

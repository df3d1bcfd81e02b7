package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.waymark.reporting.assessment.KnownValue;

/** The latest comparable value with what is known about its origin. */
public record LatestView(
        String period,
        BigDecimal value,
        int vintage,
        String status,
        LocalDate releasedAt,
        boolean releaseAssumed,
        String releasedAtBasis,
        JsonNode sources,
        JsonNode provenance) {

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

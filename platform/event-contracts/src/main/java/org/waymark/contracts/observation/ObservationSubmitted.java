package org.waymark.contracts.observation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Internal: a vintage that is not public, because it awaits review or its release day.
 *
 * @param previous the vintage before it, or null when it is the first
 * @param changed empty when it is the first
 * @param reviewState SUBMITTED, VERIFIED, PUBLISHED (embargoed), RETURNED
 */
public record ObservationSubmitted(
        UUID observationId,
        String indicator,
        int definitionVersion,
        String area,
        String breakdown,
        String period,
        String periodType,
        int vintage,
        BigDecimal value,
        String missingReason,
        String status,
        Unit unit,
        BigDecimal numerator,
        BigDecimal denominator,
        LocalDate releasedAt,
        String releasedAtBasis,
        String agency,
        List<Source> sources,
        String note,
        JsonNode provenance,
        Instant recordedAt,
        Previous previous,
        List<String> changed,
        String reason,
        String reviewState,
        boolean comparable,
        String justification)
        implements SeriesData {
    public ObservationSubmitted {
        sources = sources == null ? List.of() : List.copyOf(sources);
        changed = changed == null ? List.of() : List.copyOf(changed);
    }
}

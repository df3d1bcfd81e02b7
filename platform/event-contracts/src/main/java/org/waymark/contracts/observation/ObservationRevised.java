package org.waymark.contracts.observation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A later vintage of a period that has a public one: the whole new state, as in {@link ObservationRecorded}.
 *
 * @param previous the vintage that counted until now
 * @param changed names of the fields that differ from it, such as {@code value}
 * @param reason required by the service when a published value changes; null otherwise
 */
public record ObservationRevised(
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
        boolean comparable,
        String justification)
        implements SeriesData {
    public ObservationRevised {
        sources = sources == null ? List.of() : List.copyOf(sources);
        changed = changed == null ? List.of() : List.copyOf(changed);
    }
}

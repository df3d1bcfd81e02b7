package org.waymark.contracts.observation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The first vintage of a period that anyone may read.
 *
 * @param observationId stable over all vintages of the period
 * @param breakdown {@code _T} for the total
 * @param period SDMX time period, or a range such as {@code 2020-01-01/P10M}
 * @param periodType {@code A S T Q M W D}, or {@code R} for a range
 * @param vintage from 1, in the order recorded
 * @param value null when missing; then {@code missingReason} says why
 * @param status CL_OBS_STATUS
 * @param releasedAt day the value was made public; null when {@code releasedAtBasis} is ASSUMED and it is unknown
 * @param agency on whose behalf it was submitted; never a person
 * @param reason why it can be compared, where it can behind a break; else mostly null
 * @param comparable whether the agency says that a value with status B can be compared with those before the break
 * @param justification why it was recorded in spite of a warning, or null
 */
public record ObservationRecorded(
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
        String reason,
        boolean comparable,
        String justification)
        implements SeriesData {
    public ObservationRecorded {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}

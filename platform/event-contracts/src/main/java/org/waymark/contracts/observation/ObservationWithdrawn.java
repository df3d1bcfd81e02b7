package org.waymark.contracts.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A vintage of its own that takes a published value back: from {@code releasedAt} the period has no value.
 *
 * @param vintage the number of the withdrawal
 * @param withdrawnVintage the number of the vintage it withdraws
 * @param releasedAt day from which it counts
 */
public record ObservationWithdrawn(
        UUID observationId,
        String indicator,
        String area,
        String breakdown,
        String period,
        String periodType,
        int vintage,
        int withdrawnVintage,
        String agency,
        String reason,
        LocalDate releasedAt,
        Instant recordedAt)
        implements SeriesData {}

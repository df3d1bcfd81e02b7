package org.waymark.reporting.known;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One public vintage of a total, as its event told it.
 *
 * @param value null when missing or withdrawn
 * @param publishedAt the instant it became public here
 */
public record KnownVintage(
        String indicator,
        String area,
        String period,
        int vintage,
        boolean withdrawn,
        BigDecimal value,
        String missingReason,
        String status,
        LocalDate releasedAt,
        Instant publishedAt,
        ObservationBody body) {}

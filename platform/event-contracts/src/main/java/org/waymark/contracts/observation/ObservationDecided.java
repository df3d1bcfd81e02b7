package org.waymark.contracts.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Internal: what somebody decided on a vintage, and how it stands since.
 *
 * @param vintage the one decided on
 * @param decision VERIFY, PUBLISH, RETURN, WITHDRAW, RESCHEDULE
 * @param releasedAt its release day since then; null while it is open
 * @param withdraws the vintage that this one takes back, or null
 * @param withdrawal the vintage that was added to take this one back, or null; it awaits review unless
 *     {@code reviewState} is WITHDRAWN
 * @param agency the vintage's
 * @param decidedBy the agency that decided, or null where a token speaks for none
 * @param role in which it did
 */
public record ObservationDecided(
        UUID observationId,
        String indicator,
        String area,
        String breakdown,
        String period,
        String periodType,
        int vintage,
        String decision,
        String reason,
        String reviewState,
        String previousReviewState,
        LocalDate releasedAt,
        LocalDate previousReleasedAt,
        Integer withdraws,
        Integer withdrawal,
        String agency,
        String decidedBy,
        String role,
        Instant decidedAt)
        implements SeriesData {}

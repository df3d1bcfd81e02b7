package org.waymark.project.risk;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision that was made.
 *
 * @param number of the decisions on this risk, from 1
 * @param version of the risk
 * @param by subject of the token; never shown
 * @param through client of the token
 */
record RiskDecided(
        String project,
        String risk,
        int number,
        RiskDecision decision,
        int version,
        LocalDate on,
        String reason,
        Instant recordedAt,
        String by,
        String through) {}

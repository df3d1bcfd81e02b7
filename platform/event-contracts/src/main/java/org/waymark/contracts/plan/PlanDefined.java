package org.waymark.contracts.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventData;

/**
 * A version of a plan. Key: the plan's code.
 *
 * @param planVersion from 1
 * @param effectiveFrom in the plan's time zone
 * @param reason why it replaces the version before, or null
 * @param body as accepted by {@code PUT /plans/{plan}}
 */
public record PlanDefined(
        String plan, int planVersion, LocalDate effectiveFrom, String reason, Instant recordedAt, JsonNode body)
        implements EventData {
    @Override
    public String key() {
        return plan;
    }
}

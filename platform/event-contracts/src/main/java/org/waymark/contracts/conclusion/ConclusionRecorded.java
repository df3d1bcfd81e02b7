package org.waymark.contracts.conclusion;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.waymark.contracts.EventData;

/**
 * A version of what an official body concluded about a plan or one of its targets. Key: the plan.
 *
 * @param code of the conclusion within the plan
 * @param body issuer, date, wording, sources, and where it can be said what it says in the words of a verdict
 */
public record ConclusionRecorded(String plan, String code, int version, JsonNode body, Instant recordedAt)
        implements EventData {
    @Override
    public String key() {
        return plan;
    }

    @Override
    public String subject() {
        return plan + "/" + code;
    }
}

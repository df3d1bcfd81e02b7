package org.waymark.contracts.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.waymark.contracts.EventData;

/**
 * A version of the rules for an indicator's values. Key: the indicator's code.
 *
 * @param rulesVersion from 1
 * @param body as accepted by {@code PUT /indicators/{code}/rules}, with the defaults filled in
 */
public record RulesDefined(String indicator, int rulesVersion, Instant recordedAt, JsonNode body) implements EventData {
    @Override
    public String key() {
        return indicator;
    }
}

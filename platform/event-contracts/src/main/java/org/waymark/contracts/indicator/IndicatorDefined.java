package org.waymark.contracts.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.waymark.contracts.EventData;

/**
 * A version of an indicator's definition. Key: the indicator's code.
 *
 * @param definitionVersion from 1
 * @param body as accepted by {@code PUT /indicators/{code}}
 */
public record IndicatorDefined(String code, int definitionVersion, Instant recordedAt, JsonNode body)
        implements EventData {
    @Override
    public String key() {
        return code;
    }
}

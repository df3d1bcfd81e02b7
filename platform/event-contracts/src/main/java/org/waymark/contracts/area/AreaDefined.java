package org.waymark.contracts.area;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.waymark.contracts.EventData;

/**
 * A version of a reference area. Key: the area's code.
 *
 * @param areaVersion from 1; an area that comes with the software is told from version 2 on
 * @param body as accepted by {@code PUT /areas/{code}}
 */
public record AreaDefined(String code, int areaVersion, Instant recordedAt, JsonNode body) implements EventData {
    @Override
    public String key() {
        return code;
    }
}

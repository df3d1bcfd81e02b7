package org.waymark.contracts.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.waymark.contracts.EventData;

/**
 * A version of an agency. Key: the agency's code.
 *
 * @param version from 1
 * @param body as accepted by {@code PUT /agencies/{code}}
 */
public record AgencyRegistered(String agency, int version, Instant recordedAt, JsonNode body) implements EventData {
    @Override
    public String key() {
        return agency;
    }
}

package org.waymark.foundation.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;

/**
 * An event of a known type that keeps its schema.
 *
 * @param text the data as it was sent
 */
public record ReceivedEvent(EventEnvelope envelope, EventType type, JsonNode data, String text) {
    public ReceivedEvent(EventEnvelope envelope, EventType type, JsonNode data) {
        this(envelope, type, data, data.toString());
    }

    public <T> T dataAs(Class<T> record) {
        try {
            return EventJson.mapper().treeToValue(data, record);
        } catch (JsonProcessingException schemaAndRecordDisagree) {
            throw new UncheckedIOException(schemaAndRecordDisagree);
        }
    }
}

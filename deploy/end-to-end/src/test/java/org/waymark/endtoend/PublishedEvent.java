package org.waymark.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;

/**
 * What stood in one record of a topic.
 *
 * @param sentAt by the clock of the relay that sent it
 */
public record PublishedEvent(
        String topic, int partition, Instant sentAt, String key, Map<String, String> headers, String value) {

    public String header(String name) {
        return headers.get(name);
    }

    public boolean isMarker() {
        return header("ce_type").equals(EventType.JOURNAL_MARKER.type());
    }

    public long epoch() {
        return Long.parseLong(header("ce_epoch"));
    }

    public long sequence() {
        return Long.parseLong(header("ce_sequence"));
    }

    /** Parsed when it is asked for: who reads a topic looks into few of its events. */
    public JsonNode data() {
        try {
            return EventJson.mapper().readTree(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String period() {
        return data().path("period").asText();
    }
}

package org.waymark.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.waymark.contracts.EventType;

/**
 * What stood in one record of a topic.
 *
 * @param sentAt by the clock of the relay that sent it
 */
public record PublishedEvent(
        String topic, int partition, Instant sentAt, String key, Map<String, String> headers, JsonNode data) {

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

    String period() {
        return data.path("period").asText();
    }
}

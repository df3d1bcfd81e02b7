package org.waymark.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What stood in one record of a topic. */
record PublishedEvent(String key, Map<String, String> headers, JsonNode data) {

    String header(String name) {
        return headers.get(name);
    }

    String period() {
        return data.path("period").asText();
    }
}

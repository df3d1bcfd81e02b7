package org.waymark.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.contracts.EventJson;

/** The bodies of the 14th Five-Year Plan's agencies and special projects, by code. */
public final class RealPlan {
    private static final ObjectMapper JSON = EventJson.mapper();

    private RealPlan() {}

    public static Map<String, JsonNode> agencies() {
        return bodies("agencies", "agency");
    }

    public static Map<String, JsonNode> projects() {
        return bodies("projects", "project");
    }

    private static Map<String, JsonNode> bodies(String list, String body) {
        try (InputStream file = RealPlan.class.getResourceAsStream("/plan/" + list + ".json")) {
            Map<String, JsonNode> bodies = new LinkedHashMap<>();
            for (JsonNode entry : JSON.readTree(file).path(list)) {
                bodies.put(entry.path("code").asText(), entry.path(body));
            }
            return bodies;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

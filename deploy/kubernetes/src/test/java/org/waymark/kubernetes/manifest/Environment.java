package org.waymark.kubernetes.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The variables of a container: those of its ConfigMaps, in order, and its own, which win. Secret values are empty. */
public record Environment(Map<String, String> values) {

    public static Environment of(Manifests built, JsonNode container) {
        Map<String, String> values = new LinkedHashMap<>();
        for (JsonNode from : container.path("envFrom")) {
            String name = from.at("/configMapRef/name").asText();
            built.one("ConfigMap", name)
                    .at("/data")
                    .properties()
                    .forEach(
                            entry -> values.put(entry.getKey(), entry.getValue().asText()));
        }
        for (JsonNode variable : container.path("env")) {
            values.put(variable.path("name").asText(), variable.path("value").asText(""));
        }
        return new Environment(values);
    }
}

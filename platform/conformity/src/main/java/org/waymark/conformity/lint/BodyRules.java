package org.waymark.conformity.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests refuse members they do not know; answers may grow. */
final class BodyRules {
    private static final String CLOSED = "additionalProperties";

    private BodyRules() {}

    static void look(JsonNode document, List<String> faults) {
        Map<String, JsonPlace> sent = new TreeMap<>();
        Map<String, JsonPlace> answered = new TreeMap<>();
        for (JsonPlace path : JsonPlace.of(document).at("paths").members()) {
            for (JsonPlace operation : path.members()) {
                for (JsonPlace content :
                        operation.at("requestBody").at("content").members()) {
                    collect(document, content.at("schema"), sent);
                }
                for (JsonPlace answer : operation.at("responses").members()) {
                    for (JsonPlace content :
                            answer.resolvedIn(document).at("content").members()) {
                        collect(document, content.at("schema"), answered);
                    }
                }
            }
        }
        sent.forEach((where, schema) -> {
            if (isObject(schema) && !answered.containsKey(where) && isOpen(schema)) {
                faults.add(schema + " is sent alone and does not refuse unknown members");
            }
        });
        answered.values().stream()
                .filter(schema -> isObject(schema)
                        && schema.node().path(CLOSED).isBoolean()
                        && !schema.node().path(CLOSED).asBoolean())
                .forEach(schema -> faults.add(schema + " is answered and could not grow"));
    }

    private static boolean isObject(JsonPlace schema) {
        return schema.node().has("properties");
    }

    private static boolean isOpen(JsonPlace schema) {
        return !schema.node().path(CLOSED).isBoolean()
                || schema.node().path(CLOSED).asBoolean();
    }

    private static void collect(JsonNode document, JsonPlace given, Map<String, JsonPlace> found) {
        JsonPlace schema = given.resolvedIn(document);
        if (!schema.node().isMissingNode() && found.put(schema.where(), schema) == null) {
            SchemaPlaces.parts(schema).forEach(part -> collect(document, part, found));
        }
    }
}

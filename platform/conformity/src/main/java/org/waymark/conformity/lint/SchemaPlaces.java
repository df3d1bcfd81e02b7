package org.waymark.conformity.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Every schema of a document, the parts of schemas included. */
final class SchemaPlaces {
    private static final List<String> OF_MANY = List.of("properties", "anyOf", "oneOf", "allOf");
    private static final List<String> OF_ONE = List.of("items", "additionalProperties", "not");
    private static final List<String> VALUES = List.of("example", "examples", "default");

    private final List<JsonPlace> found = new ArrayList<>();

    private SchemaPlaces() {}

    static List<JsonPlace> in(JsonNode document) {
        SchemaPlaces places = new SchemaPlaces();
        JsonPlace root = JsonPlace.of(document);
        root.at("components").at("schemas").members().forEach(places::add);
        places.search(root.at("paths"));
        places.search(root.at("components").at("responses"));
        return places.found;
    }

    private void search(JsonPlace place) {
        if (place.name().equals("schema")) {
            add(place);
            return;
        }
        place.members().stream()
                .filter(member -> !VALUES.contains(member.name()))
                .forEach(this::search);
        place.elements().forEach(this::search);
    }

    private void add(JsonPlace schema) {
        found.add(schema);
        parts(schema).forEach(this::add);
    }

    /** The schemas that one is directly made of. */
    static List<JsonPlace> parts(JsonPlace schema) {
        List<JsonPlace> parts = new ArrayList<>();
        for (String keyword : OF_MANY) {
            parts.addAll(schema.at(keyword).members());
            parts.addAll(schema.at(keyword).elements());
        }
        for (String keyword : OF_ONE) {
            if (schema.node().path(keyword).isObject()) {
                parts.add(schema.at(keyword));
            }
        }
        return parts;
    }
}

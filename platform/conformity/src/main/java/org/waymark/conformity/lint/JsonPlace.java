package org.waymark.conformity.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A part of a document and where it stands.
 *
 * @param name the last step to it
 */
record JsonPlace(String where, String name, JsonNode node) {
    private static final String REF = "$ref";

    static JsonPlace of(JsonNode document) {
        return new JsonPlace("", "", document);
    }

    /** Missing where there is none. */
    JsonPlace at(String member) {
        return new JsonPlace(where + "/" + member, member, node.path(member));
    }

    List<JsonPlace> members() {
        return node.properties().stream().map(Map.Entry::getKey).map(this::at).toList();
    }

    List<JsonPlace> elements() {
        return IntStream.range(0, node.isArray() ? node.size() : 0)
                .mapToObj(index -> new JsonPlace(where + "/" + index, Integer.toString(index), node.get(index)))
                .toList();
    }

    /** What a reference points to; anything else is itself. */
    JsonPlace resolvedIn(JsonNode document) {
        if (!node.path(REF).isTextual()) {
            return this;
        }
        String target = node.get(REF).textValue().substring(1);
        return new JsonPlace(target, target.substring(target.lastIndexOf('/') + 1), document.at(target));
    }

    String text(String member) {
        return node.path(member).asText();
    }

    @Override
    public String toString() {
        return where;
    }
}

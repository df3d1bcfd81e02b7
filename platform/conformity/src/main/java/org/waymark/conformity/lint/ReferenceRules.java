package org.waymark.conformity.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every reference leads somewhere, and every component is referred to. */
final class ReferenceRules {
    private static final String COMPONENTS = "/components/";

    private ReferenceRules() {}

    static void look(JsonNode document, List<String> faults) {
        Set<String> used = new TreeSet<>();
        collect(document, used);
        used.stream()
                .filter(target -> document.at(target).isMissingNode())
                .forEach(target -> faults.add(target + " is referred to and does not exist"));
        for (JsonPlace kind : JsonPlace.of(document).at("components").members()) {
            kind.members().stream()
                    .filter(component -> !kind.name().equals("securitySchemes") && !used.contains(component.where()))
                    .forEach(component -> faults.add(component + " is not used"));
        }
    }

    /** From the paths on: what only an unused component uses is unused as well. */
    private static void collect(JsonNode document, Set<String> used) {
        collect(document, document.path("paths"), used);
    }

    private static void collect(JsonNode document, JsonNode node, Set<String> used) {
        if (node.path("$ref").isTextual()) {
            String target = node.get("$ref").textValue().substring(1);
            if (target.startsWith(COMPONENTS) && used.add(target)) {
                collect(document, document.at(target), used);
            }
        }
        node.forEach(child -> collect(document, child, used));
    }
}

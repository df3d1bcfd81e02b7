package org.waymark.conformity.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** One schema: a form that generators of clients read as it is meant. */
final class SchemaRules {
    private static final Set<String> RESERVED =
            Set.of("case", "class", "default", "enum", "error", "import", "interface", "object", "package", "return");
    private static final List<String> COMPOSING = List.of("anyOf", "oneOf", "allOf");

    private SchemaRules() {}

    static void look(JsonNode document, JsonPlace schema, List<String> faults) {
        JsonNode node = schema.node();
        if (node.has("$ref")) {
            if (node.size() > (node.has("description") ? 2 : 1)) {
                faults.add(schema + " says more beside its $ref than a description");
            }
            return;
        }
        if (node.isEmpty()) {
            faults.add(schema + " says nothing");
        }
        lookAtComposition(document, schema, faults);
        lookAtType(schema, faults);
        lookAtPattern(schema, faults);
        if (isComponent(schema)) {
            lookAtComponent(schema, faults);
        }
        for (JsonNode name : node.path("required")) {
            if (!node.path("properties").has(name.asText())) {
                faults.add(schema + " requires " + name + ", which it does not have");
            }
        }
    }

    /** Only "this or null": other choices become types that nobody can use. */
    private static void lookAtComposition(JsonNode document, JsonPlace schema, List<String> faults) {
        for (String keyword : COMPOSING) {
            JsonPlace choice = schema.at(keyword);
            if (choice.node().isMissingNode()) {
                continue;
            }
            if (schema.node().has("type")) {
                faults.add(schema + " has a type beside " + keyword);
            }
            List<JsonPlace> choices = choice.elements();
            if (choices.size() != 2
                    || !choices.get(0).node().has("$ref")
                    || !choices.get(1).text("type").equals("null")) {
                faults.add(schema + " is not a reference or null");
            } else if (isPlain(choices.get(0).resolvedIn(document).node())) {
                faults.add(schema + " refers to what could stand in place as a list of two types");
            }
        }
    }

    private static void lookAtType(JsonPlace schema, List<String> faults) {
        JsonNode node = schema.node();
        JsonNode type = node.path("type");
        if (type.isArray() && (type.size() != 2 || !type.get(1).asText().equals("null"))) {
            faults.add(schema + " has more types than one or null");
        }
        if (type.isArray() && type.get(0).asText().equals("object")) {
            faults.add(schema + " is an object or null in one: refer to the object, or null");
        }
        if (hasType(type, "array") && !node.has("items")) {
            faults.add(schema + " is an array of anything");
        }
        if (hasType(type, "object") && !node.has("properties") && !node.has("additionalProperties")) {
            faults.add(schema + " is an object of no form");
        }
        if (node.has("properties") && !hasType(type, "object")) {
            faults.add(schema + " has properties without being an object");
        }
        if (node.has("enum")) {
            lookAtEnumeration(schema, faults);
        }
    }

    private static void lookAtEnumeration(JsonPlace schema, List<String> faults) {
        Set<JsonNode> values = new HashSet<>();
        for (JsonNode value : schema.node().get("enum")) {
            if (!values.add(value)) {
                faults.add(schema + " has " + value + " twice");
            }
            if (!value.isTextual() || !hasType(schema.node().path("type"), "string")) {
                faults.add(schema + " has " + value + ", which is not of its type");
            }
        }
    }

    private static void lookAtPattern(JsonPlace schema, List<String> faults) {
        String pattern = schema.text("pattern");
        if (pattern.isEmpty()) {
            return;
        }
        if (schema.node().has("format")) {
            faults.add(schema + " has a pattern beside its format");
        }
        if (!pattern.matches("\\^.*\\$")) {
            faults.add(schema + " has a pattern that any text around it fits: " + pattern);
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException broken) {
            faults.add(schema + " has a pattern that cannot be read: " + pattern);
        }
    }

    private static void lookAtComponent(JsonPlace schema, List<String> faults) {
        if (!schema.name().matches("[A-Z][A-Za-z]*") || schema.name().matches("Page.+|.+View|.+Dto")) {
            faults.add(schema + " has a name of the code behind it");
        }
        if (RESERVED.contains(schema.name().toLowerCase(Locale.ROOT))) {
            faults.add(schema + " has a name that is a word of common languages");
        }
        if (isPlain(schema.node())) {
            faults.add(schema + " is a plain value, which can stand in place");
        }
    }

    /** A text or number that is no enumeration. */
    private static boolean isPlain(JsonNode schema) {
        return !schema.has("enum") && schema.path("type").asText().matches("string|number|integer|boolean");
    }

    private static boolean hasType(JsonNode type, String wanted) {
        return type.asText().equals(wanted)
                || (type.isArray() && type.path(0).asText().equals(wanted));
    }

    private static boolean isComponent(JsonPlace schema) {
        return schema.where().equals("/components/schemas/" + schema.name());
    }
}

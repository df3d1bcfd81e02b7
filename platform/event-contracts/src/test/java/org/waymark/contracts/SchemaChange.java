package org.waymark.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a schema says today and did not say when it landed. Compatible are a new optional field and a value added to
 * an open enumeration. Nothing else is, a wider rule no more than a narrower one: the topics keep what was sent under
 * the landed schema for ever, and consumers still hold it against what is sent today.
 */
record SchemaChange(List<String> incompatible, List<String> compatible) {
    private static final String OPEN_ENUMERATION = "x-open-enum";
    private static final Set<String> ANNOTATIONS =
            Set.of("title", "description", "$comment", "examples", "deprecated", "$defs");
    private static final Set<String> SETS = Set.of("type", "required", "enum");
    private static final Set<String> LISTS_OF_SCHEMAS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> CLOSED_BY =
            Set.of("additionalProperties", "unevaluatedProperties", "patternProperties", "propertyNames");

    static SchemaChange between(JsonNode landed, JsonNode today) {
        SchemaChange change = new SchemaChange(new ArrayList<>(), new ArrayList<>());
        change.compare("", rules(landed, landed), rules(today, today));
        return change;
    }

    private void compare(String place, JsonNode landed, JsonNode today) {
        if (!landed.isObject() || !today.isObject()) {
            refuseUnlessEqual(place, landed, today);
            return;
        }
        for (String keyword : namesOf(landed, today)) {
            compare(place + "/" + keyword, keyword, landed, today);
        }
    }

    private void compare(String place, String keyword, JsonNode landed, JsonNode today) {
        JsonNode was = landed.path(keyword);
        JsonNode is = today.path(keyword);
        if (keyword.equals("properties")) {
            compareFields(place, landed, today);
        } else if (keyword.equals(OPEN_ENUMERATION)) {
            compareOpenEnumeration(place, was, is);
        } else if (SETS.contains(keyword)) {
            compareSets(place, was, is);
        } else if (LISTS_OF_SCHEMAS.contains(keyword) && was.size() == is.size()) {
            for (int i = 0; i < was.size(); i++) {
                compare(place + "/" + i, was.get(i), is.get(i));
            }
        } else if (was.isObject() && is.isObject() && !keyword.equals("const")) {
            compare(place, was, is);
        } else {
            refuseUnlessEqual(place, was, is);
        }
    }

    private void compareFields(String place, JsonNode landed, JsonNode today) {
        JsonNode was = landed.path("properties");
        JsonNode is = today.path("properties");
        for (String field : namesOf(was, is)) {
            String of = place + "/" + field;
            if (!is.has(field)) {
                incompatible.add(of + ": the field is removed");
            } else if (was.has(field)) {
                compare(of, was.get(field), is.get(field));
            } else if (declaresAnOpenObject(landed)) {
                compatible.add(of + ": a new optional field");
            } else {
                incompatible.add(of + ": a new rule, where no field is declared");
            }
        }
    }

    /** Elsewhere, as in the branches of anyOf and if, properties are conditions; and a map's entries are all alike. */
    private static boolean declaresAnOpenObject(JsonNode landed) {
        return elements(landed.path("type")).contains("\"object\"")
                && CLOSED_BY.stream().noneMatch(landed::has);
    }

    private void compareOpenEnumeration(String place, JsonNode was, JsonNode is) {
        Set<String> before = elements(was);
        Set<String> after = elements(is);
        if (was.isMissingNode() || is.isMissingNode() || !after.containsAll(before)) {
            incompatible.add(place + changed(was, is));
        } else if (!before.containsAll(after)) {
            compatible.add(place + changed(was, is));
        }
    }

    private void compareSets(String place, JsonNode was, JsonNode is) {
        if (was.isMissingNode() != is.isMissingNode() || !elements(was).equals(elements(is))) {
            incompatible.add(place + changed(was, is));
        }
    }

    private void refuseUnlessEqual(String place, JsonNode was, JsonNode is) {
        if (!was.equals(is)) {
            incompatible.add(place + changed(was, is));
        }
    }

    private static String changed(JsonNode was, JsonNode is) {
        return ": was " + shown(was) + ", is " + shown(is);
    }

    private static String shown(JsonNode rule) {
        return rule.isMissingNode() ? "not there" : rule.toString();
    }

    private static Set<String> elements(JsonNode oneOrMany) {
        Set<String> elements = new TreeSet<>();
        if (oneOrMany.isValueNode()) {
            elements.add(oneOrMany.toString());
        }
        oneOrMany.forEach(element -> elements.add(element.toString()));
        return elements;
    }

    private static Set<String> namesOf(JsonNode landed, JsonNode today) {
        Set<String> names = new TreeSet<>();
        landed.fieldNames().forEachRemaining(names::add);
        today.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The schema without words, and with what it refers to in place of the reference. */
    private static JsonNode rules(JsonNode schema, JsonNode root) {
        if (schema.isArray()) {
            ArrayNode rules = JsonNodeFactory.instance.arrayNode();
            schema.forEach(element -> rules.add(rules(element, root)));
            return rules;
        }
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode rules = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (keyword.getKey().equals("$ref")) {
                rules.set("$ref", rules(root.at(keyword.getValue().asText().substring(1)), root));
            } else if (keyword.getKey().equals("properties")) {
                ObjectNode fields = rules.putObject("properties");
                keyword.getValue()
                        .properties()
                        .forEach(field -> fields.set(field.getKey(), rules(field.getValue(), root)));
            } else if (!ANNOTATIONS.contains(keyword.getKey())) {
                rules.set(keyword.getKey(), rules(keyword.getValue(), root));
            }
        }
        return rules.size() == 1 && rules.has("$ref") ? rules.get("$ref") : rules;
    }
}

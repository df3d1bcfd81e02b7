package org.waymark.conformity.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** What has one form everywhere in the suite tells it everywhere. */
final class FormRules {
    private static final Set<String> OF_ONE_FORM = Set.of(
            "agency",
            "area",
            "attribute",
            "breakdown",
            "cause",
            "decision",
            "direction",
            "indicator",
            "metSince",
            "onBehalfOf",
            "pace",
            "parent",
            "period",
            "periodType",
            "plan",
            "project",
            "reviewState",
            "role",
            "stage",
            "state",
            "status",
            "successor",
            "taskArea");

    private static final List<String> FORMS = List.of("pattern", "enum", "format");

    private FormRules() {}

    static void look(JsonPlace schema, List<String> faults) {
        boolean isProperty = schema.where().endsWith("/properties/" + schema.name());
        if (isProperty && OF_ONE_FORM.contains(schema.name()) && lacksForm(schema.node())) {
            faults.add(schema + " does not tell its form");
        }
    }

    static void lookAtParameter(JsonPlace place, JsonNode parameter, List<String> faults) {
        boolean known = OF_ONE_FORM.contains(parameter.path("name").asText())
                || parameter.path("in").asText().equals("path");
        if (known && lacksForm(parameter.path("schema"))) {
            faults.add(place + " does not tell its form: " + parameter.path("name"));
        }
    }

    private static boolean lacksForm(JsonNode schema) {
        return schema.path("type").toString().contains("string")
                && FORMS.stream().noneMatch(schema::has);
    }
}

package org.waymark.conformity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;

/** One operation of a document, as its reader meets it. */
record DescribedOperation(ApiDocument document, String name, JsonNode operation) {
    void look(List<String> faults) {
        for (String member : List.of("summary", "operationId", "tags")) {
            if (operation.path(member).isMissingNode()
                    || operation.path(member).isEmpty()
                            == !operation.path(member).isTextual()) {
                faults.add(name + " has no " + member);
            }
        }
        operation.path("parameters").forEach(parameter -> lookAtParameter(document.resolved(parameter), faults));
        if (operation.has("requestBody")) {
            lookAtContent("request", operation.path("requestBody"), true, faults);
        }
        for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
            JsonNode described = document.resolved(answer.getValue());
            if (described.path("description").asText().isBlank()) {
                faults.add(name + " says nothing of " + answer.getKey());
            }
            lookAtContent(answer.getKey(), described, answer.getKey().startsWith("2"), faults);
        }
    }

    private void lookAtParameter(JsonNode parameter, List<String> faults) {
        String which = name + " parameter " + parameter.path("name").asText();
        if (parameter.path("description").asText().isBlank()) {
            faults.add(which + " has no description");
        }
        JsonNode schema = parameter.path("schema");
        if (schema.has("default")) {
            document.broken(schema, schema.get("default"))
                    .forEach(broken -> faults.add(which + " has a wrong default: " + broken));
        }
        if (!parameter.has("example") && !parameter.has("examples")) {
            faults.add(which + " has no example");
        } else if (parameter.has("example")) {
            document.broken(schema, parameter.get("example"))
                    .forEach(broken -> faults.add(which + " has a wrong example: " + broken));
        }
    }

    private void lookAtContent(String where, JsonNode described, boolean mustHaveExample, List<String> faults) {
        for (Map.Entry<String, JsonNode> content : described.path("content").properties()) {
            String which = name + " " + where + " " + content.getKey();
            JsonNode schema = content.getValue().path("schema");
            if (schema.isEmpty()) {
                faults.add(which + " has no schema");
            }
            boolean hasExample = false;
            if (content.getValue().has("example")) {
                hasExample = true;
                lookAtExample(which, schema, content.getValue().get("example"), faults);
            }
            for (JsonNode example : content.getValue().path("examples")) {
                hasExample = true;
                lookAtExample(which, schema, document.resolved(example).path("value"), faults);
            }
            if (mustHaveExample && !hasExample) {
                faults.add(which + " has no example");
            }
        }
    }

    /** An example in an annotation arrives as text where it is not valid JSON. */
    private void lookAtExample(String which, JsonNode schema, JsonNode example, List<String> faults) {
        if (example instanceof TextNode && which.endsWith("json")) {
            faults.add(which + " has an example that is not JSON");
            return;
        }
        document.broken(schema, example).forEach(broken -> faults.add(which + " has a wrong example: " + broken));
    }
}

package org.waymark.conformity.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One operation: its names, words, parameters and answers. */
record OperationRules(JsonNode document, JsonPlace path, JsonPlace operation) {
    /** Of what HTTP itself refuses at any address. */
    private static final List<String> EVERYWHERE = List.of("405", "414");

    void look(List<String> faults) {
        lookAtNames(faults);
        lookAtParameters(faults);
        JsonPlace answers = operation.at("responses");
        if (answers.members().stream().noneMatch(answer -> answer.name().matches("[23]..|[23]XX"))) {
            faults.add(operation + " never succeeds");
        }
        for (String status : EVERYWHERE) {
            if (!answers.node().has(status)) {
                faults.add(operation + " does not describe " + status);
            }
        }
        answers.members().forEach(answer -> lookAtAnswer(answer, faults));
        for (JsonNode requirement : operation.node().path("security")) {
            requirement.fieldNames().forEachRemaining(scheme -> {
                if (!document.path("components").path("securitySchemes").has(scheme)) {
                    faults.add(operation + " needs the unknown scheme " + scheme);
                }
            });
        }
        if (operation.name().equals("get") && operation.node().has("requestBody")) {
            faults.add(operation + " is a GET with a body");
        }
    }

    private void lookAtNames(List<String> faults) {
        String id = operation.text("operationId");
        if (!id.matches("[a-z][A-Za-z0-9]*")) {
            faults.add(operation + " has no operationId that is safe in addresses and code: " + id);
        }
        long same = document.path("paths").findValuesAsText("operationId").stream()
                .filter(id::equals)
                .count();
        if (same > 1) {
            faults.add(operation + " shares its operationId with another");
        }
        for (String words : List.of("summary", "description")) {
            if (operation.text(words).isBlank()) {
                faults.add(operation + " has no " + words);
            }
        }
        JsonNode tags = operation.node().path("tags");
        if (tags.size() != 1 || !tagNames().contains(tags.get(0).asText())) {
            faults.add(operation + " has not one tag that the document defines");
        }
    }

    private Set<String> tagNames() {
        return new HashSet<>(document.path("tags").findValuesAsText("name"));
    }

    private void lookAtParameters(List<String> faults) {
        Set<String> seen = new HashSet<>();
        Set<String> inPath = new TreeSet<>();
        for (JsonPlace given : operation.at("parameters").elements()) {
            JsonPlace parameter = given.resolvedIn(document);
            String name = parameter.text("name");
            if (!seen.add(parameter.text("in") + " " + name)) {
                faults.add(given + " repeats " + name);
            }
            if (parameter.text("in").equals("path")) {
                inPath.add(name);
                if (!parameter.node().path("required").asBoolean()) {
                    faults.add(given + " stands in the path and is not required: " + name);
                }
            }
            if (parameter.text("description").isBlank() || !parameter.node().has("schema")) {
                faults.add(given + " has no description or no schema: " + name);
            }
            FormRules.lookAtParameter(given, parameter.node(), faults);
        }
        if (!inPath.equals(PathRules.parameterSet(path.name()))) {
            faults.add(operation + " describes other path parameters than its path has: " + inPath);
        }
    }

    private void lookAtAnswer(JsonPlace given, List<String> faults) {
        JsonPlace answer = given.resolvedIn(document);
        if (answer.text("description").isBlank()) {
            faults.add(given + " has no description");
        }
        for (JsonPlace header : answer.at("headers").members()) {
            JsonPlace described = header.resolvedIn(document);
            if (!described.node().has("schema") || described.text("description").isBlank()) {
                faults.add(header + " of " + operation + " has no schema or no description");
            }
        }
        for (JsonPlace content : answer.at("content").members()) {
            if (content.node().path("schema").isMissingNode()) {
                faults.add(content + " has no schema");
            }
        }
        if (given.name().equals("405") && !answer.node().path("headers").has("Allow")) {
            faults.add(given + " does not name Allow");
        }
    }
}

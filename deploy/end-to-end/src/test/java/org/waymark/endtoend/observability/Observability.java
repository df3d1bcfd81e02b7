package org.waymark.endtoend.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of {@code deploy/observability}, and what the handbook says of them. */
final class Observability {
    private static final Path REPOSITORY = Path.of("..", "..").toAbsolutePath().normalize();
    static final Path FOLDER = REPOSITORY.resolve("deploy/observability");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private Observability() {}

    static JsonNode yaml(String file) throws IOException {
        return YAML.readTree(FOLDER.resolve(file).toFile());
    }

    static List<JsonNode> rules() throws IOException {
        List<JsonNode> rules = new ArrayList<>();
        yaml("alerts.yaml").path("groups").forEach(group -> group.path("rules").forEach(rules::add));
        return rules;
    }

    static List<JsonNode> alerts() throws IOException {
        return rules().stream().filter(rule -> rule.has("alert")).toList();
    }

    /** By the name of their file. */
    static Map<String, JsonNode> dashboards() throws IOException {
        Map<String, JsonNode> dashboards = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve("dashboards"))) {
            for (Path file : files.toList()) {
                dashboards.put("dashboards/" + file.getFileName(), JSON.readTree(file.toFile()));
            }
        }
        return dashboards;
    }

    static String handbook() throws IOException {
        return Files.readString(REPOSITORY.resolve("docs/operations.md"));
    }

    /** Every expression, by where it stands. */
    static Map<String, String> expressions() throws IOException {
        Map<String, String> expressions = new TreeMap<>();
        for (JsonNode rule : rules()) {
            String name = rule.path("alert").asText(rule.path("record").asText());
            expressions.put(name, rule.path("expr").asText());
        }
        dashboards().forEach((file, dashboard) -> dashboard.path("panels").forEach(panel -> panel.path("targets")
                .forEach(target -> expressions.put(
                        file + " " + panel.path("title").asText() + " "
                                + target.path("refId").asText(),
                        target.path("expr").asText()))));
        return expressions;
    }
}

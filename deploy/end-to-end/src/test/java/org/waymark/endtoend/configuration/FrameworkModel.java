package org.waymark.endtoend.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * The settings that a packaged service has from others: those of Quarkus as its jars describe them
 * ({@code META-INF/quarkus-config-doc}), those of Kafka as its client lists them.
 */
final class FrameworkModel {
    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final String KAFKA = "kafka.";
    /** Anything else is fixed when a service is built. */
    private static final String CAN_BE_SET = "RUN_TIME";

    /** @param variable its name in the environment, in which a key may stand for any other */
    record Property(Pattern name, Pattern variable, String type, String builtIn) {}

    private final List<String> jars;
    private final List<Property> properties = new ArrayList<>();
    private final Map<String, Optional<Property>> found = new HashMap<>();

    FrameworkModel(String service) {
        List<Path> paths = Modules.jars(service);
        jars = paths.stream().map(path -> path.getFileName().toString()).toList();
        paths.forEach(this::read);
    }

    boolean holds(String jar) {
        return jars.stream().anyMatch(name -> name.startsWith(jar + "-"));
    }

    Optional<Property> property(String name) {
        return found.computeIfAbsent(name, this::find);
    }

    private Optional<Property> find(String name) {
        if (name.startsWith(KAFKA)) {
            String own = name.substring(KAFKA.length());
            return ConsumerConfig.configNames().contains(own) || ProducerConfig.configNames().contains(own)
                    ? Optional.of(new Property(
                            Pattern.compile(Pattern.quote(name)),
                            Pattern.compile(Setting.environmentVariable(name)),
                            "text",
                            ""))
                    : Optional.empty();
        }
        return properties.stream()
                .filter(property -> property.name().matcher(name).matches())
                .findFirst();
    }

    /** Whether it is a setting by its name in the environment, such as {@code QUARKUS_HTTP_PORT}. */
    boolean knowsVariable(String variable) {
        return properties.stream()
                        .anyMatch(property -> property.variable().matcher(variable).matches())
                || ConsumerConfig.configNames().stream()
                        .anyMatch(own -> Setting.environmentVariable(KAFKA + own).equals(variable));
    }

    private void read(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getEntry(MODEL) != null) {
                collect(new ObjectMapper().readTree(file.getInputStream(file.getEntry(MODEL))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void collect(JsonNode node) {
        if (node.path("path").has("property") && CAN_BE_SET.equals(node.path("phase").asText())) {
            add(node.path("path").path("property").asText(), node);
            node.path("additionalPaths").forEach(path -> add(path.path("property").asText(), node));
        }
        node.forEach(this::collect);
    }

    /** In the model a key of a map stands in quotes: {@code quarkus.datasource."datasource-name".jdbc.url}. */
    private void add(String name, JsonNode node) {
        StringBuilder pattern = new StringBuilder();
        StringBuilder variable = new StringBuilder();
        String[] parts = name.split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean key = i % 2 == 1;
            pattern.append(key ? "(?:\"[^\"]+\"|[^.\"]+)" : Pattern.quote(parts[i]));
            variable.append(key ? "\\w+" : Setting.environmentVariable(parts[i]));
        }
        properties.add(new Property(
                Pattern.compile(pattern.toString()),
                Pattern.compile(variable.toString()),
                node.path("typeDescription").asText(),
                node.path("defaultValue").asText("")));
    }
}

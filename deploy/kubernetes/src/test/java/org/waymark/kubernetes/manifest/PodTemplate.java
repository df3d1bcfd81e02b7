package org.waymark.kubernetes.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What pods of a Deployment, StatefulSet or Job are made of. */
public record PodTemplate(Manifest owner, JsonNode tree) {
    public Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        tree.at("/metadata/labels")
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    public JsonNode spec() {
        return tree.path("spec");
    }

    /** With those that run before the others. */
    public Stream<JsonNode> containers() {
        return Stream.of("initContainers", "containers")
                .flatMap(list -> StreamSupport.stream(spec().path(list).spliterator(), false));
    }

    /** Ports by their names. */
    public Map<String, Integer> ports() {
        Map<String, Integer> ports = new HashMap<>();
        containers()
                .flatMap(container ->
                        StreamSupport.stream(container.path("ports").spliterator(), false))
                .forEach(port -> ports.put(
                        port.path("name").asText(), port.path("containerPort").asInt()));
        return ports;
    }

    /** Whether it runs an image of the suite, and not of somebody else. */
    public boolean isOurs() {
        return containers()
                .allMatch(container -> container.path("image").asText().contains("waymark/"));
    }

    public boolean isSelectedBy(JsonNode matchLabels) {
        return !matchLabels.isEmpty()
                && matchLabels.properties().stream()
                        .allMatch(label -> label.getValue().asText().equals(labels().get(label.getKey())));
    }

    @Override
    public String toString() {
        return "pods of " + owner;
    }
}

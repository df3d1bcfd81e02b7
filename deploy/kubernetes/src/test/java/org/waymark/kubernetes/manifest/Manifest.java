package org.waymark.kubernetes.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** @param origin the file or overlay it comes from */
public record Manifest(String origin, JsonNode tree) {
    public String kind() {
        return tree.path("kind").asText();
    }

    public String apiVersion() {
        return tree.path("apiVersion").asText();
    }

    public String name() {
        return tree.at("/metadata/name").asText();
    }

    public JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    /** Empty where it makes no pods. */
    public Stream<PodTemplate> podTemplate() {
        JsonNode template = tree.at("/spec/template");
        return template.at("/spec/containers").isArray() ? Stream.of(new PodTemplate(this, template)) : Stream.empty();
    }

    @Override
    public String toString() {
        return origin + ": " + kind() + " " + name();
    }
}

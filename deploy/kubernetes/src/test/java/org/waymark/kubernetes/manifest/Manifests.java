package org.waymark.kubernetes.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The documents of one overlay, or of one file. */
public record Manifests(String origin, List<Manifest> all) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Manifests parse(String origin, String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Iterable<Object> documents = new Yaml(new SafeConstructor(options)).loadAll(yaml);
        return new Manifests(
                origin,
                StreamSupport.stream(documents.spliterator(), false)
                        .filter(Objects::nonNull)
                        .map(document -> new Manifest(origin, JSON.<JsonNode>valueToTree(document)))
                        .toList());
    }

    public Manifests with(Manifests others) {
        return new Manifests(
                origin + " and " + others.origin,
                Stream.concat(all.stream(), others.all.stream()).toList());
    }

    public List<Manifest> ofKind(String kind) {
        return all.stream().filter(manifest -> manifest.kind().equals(kind)).toList();
    }

    public Manifest one(String kind, String name) {
        return all.stream()
                .filter(manifest ->
                        manifest.kind().equals(kind) && manifest.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(origin + " has no " + kind + " " + name));
    }

    public boolean has(String kind, String name) {
        return all.stream()
                .anyMatch(manifest ->
                        manifest.kind().equals(kind) && manifest.name().equals(name));
    }

    public Stream<PodTemplate> podTemplates() {
        return all.stream().flatMap(Manifest::podTemplate);
    }

    /** Those that serve requests: one for each service. */
    public List<PodTemplate> services() {
        return podTemplates()
                .filter(pods -> "service".equals(pods.labels().get("app.kubernetes.io/component")))
                .toList();
    }

    @Override
    public String toString() {
        return origin;
    }
}

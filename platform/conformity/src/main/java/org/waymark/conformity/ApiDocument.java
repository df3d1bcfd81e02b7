package org.waymark.conformity;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.conformity.lint.OpenApiLint;

/**
 * The OpenAPI 3.1 document of a running service. Its objects count as closed: a member it does not describe must not
 * occur.
 */
public final class ApiDocument {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Map<URI, ApiDocument> LOADED = new ConcurrentHashMap<>();

    private final JsonNode given;
    private final JsonNode root;
    private final Map<Pattern, JsonNode> paths = new LinkedHashMap<>();
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    private ApiDocument(JsonNode given) {
        this.given = given;
        this.root = given.deepCopy();
        root.path("components").path("schemas").forEach(ApiDocument::close);
        root.path("paths").properties().stream()
                .sorted(Comparator.comparingInt(
                        path -> path.getKey().replaceAll("[^{]", "").length()))
                .forEach(path -> paths.put(pattern(path.getKey()), path.getValue()));
    }

    /**
     * The document as the service gives it now. It is requested once, and written to {@code target} for people to read.
     */
    public static ApiDocument of(URI service) {
        return LOADED.computeIfAbsent(service, ApiDocument::load);
    }

    private static ApiDocument load(URI service) {
        try {
            HttpRequest request = HttpRequest.newBuilder(service.resolve("/q/openapi?format=json"))
                    .build();
            byte[] document = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            Files.write(Files.createDirectories(Path.of("target")).resolve("openapi.json"), document);
            return new ApiDocument(json(document));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What keeps a client from being generated from the document, in words. */
    public List<String> hindrances() {
        return OpenApiLint.faults(given);
    }

    static JsonNode json(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(List.of(template.split("(?=\\{)|(?<=\\})")).stream()
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining()));
    }

    Optional<JsonNode> path(String rawPath) {
        return paths.entrySet().stream()
                .filter(path -> path.getKey().matcher(rawPath).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Every call it describes, with its parameters. */
    public List<ApiOperation> operations() {
        List<ApiOperation> operations = new ArrayList<>();
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(member -> member.getValue().has("responses"))
                .forEach(member -> operations.add(new ApiOperation(
                        member.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        member.getValue().has("requestBody"),
                        parameters(member.getValue())))));
        return operations;
    }

    private List<ApiOperation.Parameter> parameters(JsonNode operation) {
        List<ApiOperation.Parameter> parameters = new ArrayList<>();
        for (JsonNode given : operation.path("parameters")) {
            JsonNode parameter = resolved(given);
            parameters.add(new ApiOperation.Parameter(
                    parameter.path("in").textValue(),
                    parameter.path("name").textValue(),
                    parameter.path("schema"),
                    parameter.path("example").asText()));
        }
        return parameters;
    }

    /** What a {@code $ref} points to; anything else is itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").textValue().substring(1)) : node;
    }

    /** What breaks the schema, in words. */
    public List<String> broken(JsonNode schema, JsonNode value) {
        Set<ValidationMessage> found =
                schemas.computeIfAbsent(schema, this::compiled).validate(value);
        return found.stream().map(ValidationMessage::getMessage).limit(10).toList();
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode alone = JSON.createObjectNode();
        alone.putArray("allOf").add(schema);
        alone.set("components", root.get("components"));
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(alone, config);
    }

    /** What a client's developer would miss or be misled by: no summary, no example, one that breaks its schema. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(member -> member.getValue().has("responses"))
                .forEach(operation -> new DescribedOperation(
                                this, operation.getKey() + " " + path.getKey(), operation.getValue())
                        .look(faults)));
        root.path("components").path("schemas").properties().forEach(schema -> {
            for (JsonNode example : schema.getValue().path("examples")) {
                broken(schema.getValue(), example)
                        .forEach(broken -> faults.add("schema " + schema.getKey() + " has a wrong example: " + broken));
            }
        });
        return faults;
    }
}

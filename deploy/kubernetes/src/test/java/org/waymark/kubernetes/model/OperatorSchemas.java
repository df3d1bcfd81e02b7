package org.waymark.kubernetes.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.waymark.kubernetes.manifest.Manifest;

/** What operators declare of their kinds: the schemas in their CustomResourceDefinitions (schemas/README.md). */
final class OperatorSchemas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    Optional<JsonSchema> of(Manifest manifest) {
        String file = "/schemas/" + manifest.apiVersion().replace('/', '_') + "_" + manifest.kind() + ".json";
        try (InputStream schema = OperatorSchemas.class.getResourceAsStream(file)) {
            return schema == null ? Optional.empty() : Optional.of(SCHEMAS.getSchema(strict(JSON.readTree(schema))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> faults(Manifest manifest) {
        JsonSchema schema = of(manifest).orElseThrow();
        return schema.validate(manifest.tree()).stream().map(Object::toString).toList();
    }

    /** As an API server takes it that is asked to be strict: where fields are listed, there are no others. */
    private static JsonNode strict(JsonNode schema) {
        if (schema instanceof ObjectNode node) {
            if (node.path("x-kubernetes-int-or-string").asBoolean()) {
                return JSON.createObjectNode()
                        .set("type", JSON.createArrayNode().add("integer").add("string"));
            }
            if (node.path("properties").isObject()
                    && !node.has("additionalProperties")
                    && !node.path("x-kubernetes-preserve-unknown-fields").asBoolean()) {
                node.put("additionalProperties", false);
            }
            node.properties().forEach(member -> member.setValue(strict(member.getValue())));
        } else if (schema.isArray()) {
            schema.forEach(OperatorSchemas::strict);
        }
        return schema;
    }
}

package org.waymark.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The JSON Schema and the example of every type; schemas are compiled once per JVM. Thread safe. */
public final class EventSchemas {
    private static final class Compiled {
        private static final EventSchemas ALL = new EventSchemas();
    }

    private final Map<EventType, JsonSchema> schemas = new EnumMap<>(EventType.class);

    private EventSchemas() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012, builder -> builder.metaSchema(withOpenEnumerations()));
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        for (EventType type : EventType.values()) {
            JsonSchema schema = factory.getSchema(schema(type), config);
            schema.initializeValidators();
            schemas.put(type, schema);
        }
    }

    public static EventSchemas load() {
        return Compiled.ALL;
    }

    private static JsonMetaSchema withOpenEnumerations() {
        return JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .keyword(new NonValidationKeyword("x-open-enum"))
                .build();
    }

    /** Empty when the data is as the schema says; else one line per violation, led by the JSON pointer of its place. */
    public List<String> violations(EventType type, JsonNode data) {
        return schemas.get(type).validate(data).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    /** The text of the type's JSON Schema (2020-12). */
    public String schema(EventType type) {
        return resource(type.schemaPath());
    }

    /** The text of the data of a real event of the type. */
    public String example(EventType type) {
        return resource("/examples/" + type.type() + ".json");
    }

    private static String resource(String path) {
        try (InputStream resource = EventSchemas.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalStateException("Not packaged with event-contracts: " + path);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

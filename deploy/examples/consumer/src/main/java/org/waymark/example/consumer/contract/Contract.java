package org.waymark.example.consumer.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.example.consumer.event.Event;
import org.waymark.example.consumer.service.Away;
import org.waymark.example.consumer.service.Refused;
import org.waymark.example.consumer.service.RunningService;

/** The topic that carries observations, the types on it, and the schema of each. */
public final class Contract {
    private final String topic;
    private final Map<String, JsonSchema> schemas;

    private Contract(String topic, Map<String, JsonSchema> schemas) {
        this.topic = topic;
        this.schemas = schemas;
    }

    public static Contract of(RunningService service) throws Away, InterruptedException {
        JsonNode document =
                yaml(service.get("/asyncapi.yaml", "application/yaml").body());
        for (JsonNode channel : document.path("channels")) {
            Map<String, String> places = schemaPlaces(channel, document);
            if (places.containsKey(Event.RECORDED)) {
                Map<String, JsonSchema> schemas = new HashMap<>();
                for (Map.Entry<String, String> place : places.entrySet()) {
                    schemas.put(
                            place.getKey(),
                            compiled(service.get("/" + place.getValue(), "application/schema+json")
                                    .body()));
                }
                return new Contract(channel.path("address").asText(), schemas);
            }
        }
        throw new Refused("No channel of the AsyncAPI document carries " + Event.RECORDED);
    }

    public String topic() {
        return topic;
    }

    public boolean knows(String type) {
        return schemas.containsKey(type);
    }

    /** Empty when the data keeps the schema of a known type. */
    public List<String> violations(String type, JsonNode data) {
        return schemas.get(type).validate(data).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    /** By type, relative to the document. */
    private static Map<String, String> schemaPlaces(JsonNode channel, JsonNode document) {
        Map<String, String> places = new HashMap<>();
        for (JsonNode reference : channel.path("messages")) {
            JsonNode message = document.at(reference.path("$ref").asText("#").substring(1));
            String place = message.at("/payload/schema/$ref").asText();
            if (!place.isEmpty()) {
                places.put(message.path("name").asText(), place);
            }
        }
        return places;
    }

    private static JsonSchema compiled(String schema) {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, config);
    }

    private static JsonNode yaml(String document) {
        try {
            return new YAMLMapper().readTree(document);
        } catch (JsonProcessingException notYaml) {
            throw new Refused("/asyncapi.yaml is not YAML: " + notYaml.getOriginalMessage());
        }
    }
}

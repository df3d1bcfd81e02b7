package org.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventContractTest {
    private final ObjectMapper json = EventJson.mapper();
    private final EventSchemas schemas = EventSchemas.load();

    @ParameterizedTest
    @EnumSource
    void a_schema_is_named_as_the_headers_name_it(EventType type) throws Exception {
        JsonNode schema = json.readTree(schemas.schema(type));

        assertThat(schema.path("$id").asText()).isEqualTo(type.schemaPath());
        assertThat(schema.path("title").asText()).isEqualTo(type.data().getSimpleName());
        assertThat(schema.findValues("additionalProperties"))
                .as("consumers ignore what they do not know")
                .noneMatch(JsonNode::isBoolean);
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_knows_exactly_the_members_of_the_record(EventType type) throws Exception {
        JsonNode properties = json.readTree(schemas.schema(type)).path("properties");

        assertThat(properties.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(members(type));
    }

    @ParameterizedTest
    @EnumSource
    void the_example_is_valid_and_whole(EventType type) throws Exception {
        JsonNode example = example(type);

        assertThat(schemas.violations(type, example)).isEmpty();
        assertThat(example.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(members(type));
    }

    @ParameterizedTest
    @EnumSource
    void the_example_survives_the_record(EventType type) throws Exception {
        EventData data = json.readValue(schemas.example(type), type.data());

        JsonNode written = json.readTree(json.writeValueAsString(data));

        assertThat(written).isEqualTo(example(type));
        assertThat(data.key()).isNotBlank();
        assertThat(data.subject()).startsWith(data.key());
    }

    @ParameterizedTest
    @EnumSource
    void unknown_members_disturb_neither_schema_nor_record(EventType type) throws Exception {
        ObjectNode example = (ObjectNode) example(type);
        example.put("addedLater", true);

        assertThat(schemas.violations(type, example)).isEmpty();
        assertThat(json.treeToValue(example, type.data()))
                .isEqualTo(json.readValue(schemas.example(type), type.data()));
    }

    @ParameterizedTest
    @EnumSource
    void every_required_member_is_missed(EventType type) throws Exception {
        for (JsonNode required : json.readTree(schemas.schema(type)).path("required")) {
            ObjectNode broken = (ObjectNode) example(type);
            broken.remove(required.asText());

            assertThat(schemas.violations(type, broken))
                    .anyMatch(violation -> violation.contains("'" + required.asText() + "'"));
        }
    }

    @Test
    void types_are_found_by_name() {
        for (EventType type : EventType.values()) {
            assertThat(EventType.of(type.type())).contains(type);
        }
        assertThat(EventType.of("org.waymark.indicator.defined.v9")).isEmpty();
        assertThat(EventType.of(null)).isEmpty();
    }

    private JsonNode example(EventType type) throws Exception {
        return json.readTree(schemas.example(type));
    }

    private static Iterable<String> members(EventType type) {
        return Arrays.stream(type.data().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}

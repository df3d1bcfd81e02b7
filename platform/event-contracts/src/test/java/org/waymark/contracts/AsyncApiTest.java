package org.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AsyncApiTest {
    private final JsonNode document = document();

    @Test
    void every_topic_is_a_channel_and_no_other() {
        List<String> addresses = new ArrayList<>();
        document.path("channels")
                .forEach(channel -> addresses.add(channel.path("address").asText()));
        addresses.remove("{topic}.dlq");

        assertThat(addresses).containsExactlyInAnyOrderElementsOf(topicNames());
        assertThat(document.at("/channels/deadLetters/parameters/topic/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(topicNames());
    }

    @ParameterizedTest
    @EnumSource
    void a_channel_says_partitions_and_retention(Topic topic) {
        JsonNode kafka = channel(topic).at("/bindings/kafka");

        assertThat(kafka.path("topic").asText()).isEqualTo(topic.topicName());
        assertThat(kafka.path("partitions").asInt()).isEqualTo(topic.defaultPartitions());
        assertThat(kafka.at("/topicConfiguration/retention.ms").asInt()).isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource
    void a_channel_carries_the_types_of_its_topic_and_the_marker(Topic topic) {
        List<String> expected = Arrays.stream(EventType.values())
                .filter(type -> type.standsOn(topic))
                .map(EventType::type)
                .toList();

        assertThat(channel(topic).path("messages"))
                .extracting(message -> resolved(message).path("name").asText())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_type_is_a_message_with_its_schema() {
        Map<String, String> schemas = new HashMap<>();
        document.at("/components/messages")
                .forEach(message -> schemas.put(
                        message.path("name").asText(),
                        "/" + message.at("/payload/schema/$ref").asText()));

        assertThat(schemas).hasSize(EventType.values().length);
        for (EventType type : EventType.values()) {
            assertThat(schemas).containsEntry(type.type(), type.schemaPath());
        }
    }

    @Test
    void the_headers_are_those_of_the_envelope_and_of_whoever_sends_it() {
        List<String> documented = new ArrayList<>();
        document.at("/components/messageTraits/cloudEvent/headers/properties")
                .fieldNames()
                .forEachRemaining(documented::add);
        EventEnvelope envelope = new EventEnvelope(
                new UUID(1, 1), "/s", "t", "subject", Instant.EPOCH, "key", 1, 1, "trace", Instant.EPOCH);

        List<String> sent =
                new ArrayList<>(envelope.headers("https://example.org").keySet());
        sent.add(sent.indexOf("content-type"), "traceparent");
        assertThat(documented).containsExactlyElementsOf(sent);
    }

    @Test
    void every_reference_inside_the_document_leads_somewhere() {
        assertThat(document.findValuesAsText("$ref"))
                .filteredOn(reference -> reference.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private JsonNode channel(Topic topic) {
        for (JsonNode channel : document.path("channels")) {
            if (channel.path("address").asText().equals(topic.topicName())) {
                return channel;
            }
        }
        throw new AssertionError("no channel for " + topic);
    }

    private JsonNode resolved(JsonNode reference) {
        return document.at(reference.path("$ref").asText().substring(1));
    }

    private static List<String> topicNames() {
        return Arrays.stream(Topic.values()).map(Topic::topicName).toList();
    }

    private static JsonNode document() {
        try (var yaml = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.waymark.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What consumers build on beside the schemas, a sentence each: topics, the types on them, keys, headers. */
record Promises(SortedSet<String> sentences) {

    static Promises ofToday() throws IOException {
        Promises promises = new Promises(new TreeSet<>());
        try (InputStream document = Promises.class.getResourceAsStream("/asyncapi.yaml")) {
            promises.addDocument(new YAMLMapper().readTree(document));
        }
        for (EventType type : EventType.values()) {
            promises.addKey(type);
        }
        return promises;
    }

    private void addDocument(JsonNode document) {
        for (JsonNode channel : document.path("channels")) {
            addChannel(channel, document);
        }
        for (JsonNode message : document.at("/components/messages")) {
            sentences.add("type %s has the schema %s"
                    .formatted(
                            message.path("name").asText(),
                            message.at("/payload/schema/$ref").asText()));
        }
        JsonNode headers = document.at("/components/messageTraits/cloudEvent/headers");
        headers.path("required")
                .forEach(header -> sentences.add("header %s is always there".formatted(header.asText())));
        for (Map.Entry<String, JsonNode> header : headers.path("properties").properties()) {
            ObjectNode rule = header.getValue().deepCopy();
            rule.remove("description");
            sentences.add("header %s is %s".formatted(header.getKey(), rule));
        }
    }

    private void addChannel(JsonNode channel, JsonNode document) {
        String topic = channel.path("address").asText();
        sentences.add("topic %s exists".formatted(topic));
        JsonNode kafka = channel.at("/bindings/kafka");
        if (!kafka.isMissingNode()) {
            sentences.add("topic %s has %d partitions, %s"
                    .formatted(topic, kafka.path("partitions").asInt(), kafka.path("topicConfiguration")));
            sentences.add("topic %s has the key %s"
                    .formatted(topic, channel.path("x-key").asText()));
        }
        for (JsonNode message : channel.path("messages")) {
            String type = document.at(message.path("$ref").asText().substring(1))
                    .path("name")
                    .asText();
            sentences.add("topic %s carries %s".formatted(topic, type));
        }
    }

    private void addKey(EventType type) throws IOException {
        Path landed = Path.of("src/test/resources/landed/examples", type.type() + ".json");
        if (Files.exists(landed)) {
            EventData data = EventJson.mapper().readValue(landed.toFile(), type.data());
            sentences.add("type %s gives its landed example the key %s and the subject %s"
                    .formatted(type.type(), data.key(), data.subject()));
        }
    }
}

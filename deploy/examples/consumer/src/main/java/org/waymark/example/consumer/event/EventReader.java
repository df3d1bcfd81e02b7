package org.waymark.example.consumer.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.waymark.example.consumer.contract.Contract;

/** Reads an event, lets pass what it does not know, and says why something can never be read. */
public final class EventReader {
    /** Decimals keep every digit: 12.60 is neither a double nor 12.6. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Contract contract;

    public EventReader(Contract contract) {
        this.contract = contract;
    }

    /** Empty when the type is unknown. */
    public Optional<Event> read(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        String type = required("ce_type", header(record, "ce_type"));
        if (!contract.knows(type)) {
            return Optional.empty();
        }
        String version = required("ce_specversion", header(record, "ce_specversion"));
        if (!version.equals("1.0")) {
            throw new Unreadable("ce_specversion is " + version);
        }
        return Optional.of(event(
                required("ce_id", header(record, "ce_id")),
                type,
                required("ce_sequence", header(record, "ce_sequence")),
                record.value() == null ? MissingNode.getInstance() : json(record.value())));
    }

    /** Empty when the type is unknown. */
    public Optional<Event> read(JsonNode cloudEvent) throws Unreadable {
        String type = required("type", text(cloudEvent, "type"));
        if (!contract.knows(type)) {
            return Optional.empty();
        }
        return Optional.of(event(
                required("id", text(cloudEvent, "id")),
                type,
                required("sequence", text(cloudEvent, "sequence")),
                cloudEvent.path("data")));
    }

    public static JsonNode json(byte[] text) throws Unreadable {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new Unreadable("not JSON: " + notJson.getOriginalMessage());
        } catch (IOException notEvenText) {
            throw new Unreadable(notEvenText.getMessage());
        }
    }

    private Event event(String id, String type, String sequence, JsonNode data) throws Unreadable {
        if (!sequence.matches("[0-9]{1,18}|0[0-9]{18}")) {
            throw new Unreadable("sequence is " + sequence);
        }
        List<String> violations = contract.violations(type, data);
        if (!violations.isEmpty()) {
            throw new Unreadable("breaks the schema of " + type + ": " + violations);
        }
        return new Event(id, type, Long.parseLong(sequence), data);
    }

    private static String required(String attribute, String value) throws Unreadable {
        if (value == null || value.isBlank()) {
            throw new Unreadable(attribute + " is missing");
        }
        return value;
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String text(JsonNode cloudEvent, String attribute) {
        return cloudEvent.path(attribute).asText(null);
    }
}

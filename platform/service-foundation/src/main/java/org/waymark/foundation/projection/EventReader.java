package org.waymark.foundation.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventSchemas;
import org.waymark.contracts.EventType;
import org.waymark.contracts.InvalidEvent;
import org.waymark.contracts.Topic;

/** Reads a Kafka record as an event, or says why it never can be one. */
final class EventReader {
    /** The record can never be read; trying again changes nothing. */
    @SuppressWarnings("serial")
    static final class Unreadable extends Exception {
        Unreadable(String reason) {
            super(reason, null, false, false);
        }
    }

    private final EventSchemas schemas = EventSchemas.load();

    ReceivedEvent read(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        EventEnvelope envelope = envelope(record);
        EventType type =
                EventType.of(envelope.type()).orElseThrow(() -> new Unreadable("unknown type " + envelope.type()));
        if (Topic.named(record.topic()).filter(type::standsOn).isEmpty()) {
            throw new Unreadable(type.type() + " does not belong on " + record.topic());
        }
        JsonNode data = data(record);
        List<String> violations = schemas.violations(type, data);
        if (!violations.isEmpty()) {
            throw new Unreadable("breaks " + type.schemaPath() + ": " + violations);
        }
        return new ReceivedEvent(envelope, type, data, new String(record.value(), StandardCharsets.UTF_8));
    }

    private static EventEnvelope envelope(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        try {
            return EventEnvelope.of(headers);
        } catch (InvalidEvent notACloudEvent) {
            throw new Unreadable(notACloudEvent.getMessage());
        }
    }

    private static JsonNode data(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        if (record.value() == null) {
            throw new Unreadable("no data");
        }
        try {
            return EventJson.mapper().readTree(record.value());
        } catch (JsonProcessingException notJson) {
            throw new Unreadable("not JSON: " + notJson.getOriginalMessage());
        } catch (IOException impossible) {
            throw new Unreadable(impossible.getMessage());
        }
    }
}

package org.waymark.example.consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventSchemas;
import org.waymark.contracts.EventType;
import org.waymark.contracts.journal.JournalMarker;

/** Everything that happened, in order; events are the shipped examples with another series, period and value. */
final class SmallJournal {
    private static final ObjectMapper JSON = EventJson.mapper();
    private static final String SOURCE = "/indicator-service";

    /** An event as the topic and the change feed give it. */
    record Entry(EventEnvelope envelope, String data) {
        ObjectNode cloudEvent() throws IOException {
            ObjectNode event = JSON.createObjectNode();
            envelope.headers("http://127.0.0.1:8081")
                    .forEach((name, value) -> event.put(name.replaceFirst("^ce_", ""), value));
            event.set("data", JSON.readTree(data));
            return event;
        }
    }

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    List<Entry> entries() {
        return entries;
    }

    /** In this order: recorded, revised and withdrawn as they ship. */
    List<Entry> examples() throws IOException {
        List<Entry> examples = new ArrayList<>();
        for (EventType type : List.of(
                EventType.OBSERVATION_RECORDED, EventType.OBSERVATION_REVISED, EventType.OBSERVATION_WITHDRAWN)) {
            examples.add(add(type, JSON.readTree(EventSchemas.load().example(type))));
        }
        return examples;
    }

    Entry recorded(String indicator, String period, String value) throws IOException {
        return add(EventType.OBSERVATION_RECORDED, about(EventType.OBSERVATION_RECORDED, indicator, period, value));
    }

    /** The next vintage after {@code previous}. */
    Entry revised(String indicator, String period, String value, int previous) throws IOException {
        ObjectNode data = about(EventType.OBSERVATION_REVISED, indicator, period, value);
        data.put("vintage", previous + 1);
        ((ObjectNode) data.get("previous")).put("vintage", previous);
        return add(EventType.OBSERVATION_REVISED, data);
    }

    /** Several series with periods and vintages of each, as they would come. */
    List<Entry> fill(int series, int periods, int vintages) throws IOException {
        List<Entry> added = new ArrayList<>();
        for (int vintage = 1; vintage <= vintages; vintage++) {
            for (int indicator = 0; indicator < series; indicator++) {
                for (int year = 2000; year < 2000 + periods; year++) {
                    String code = "indicator-" + indicator;
                    String value = year + "." + indicator + vintage + "0";
                    added.add(
                            vintage == 1
                                    ? recorded(code, "" + year, value)
                                    : revised(code, "" + year, value, vintage - 1));
                }
            }
        }
        return added;
    }

    Entry marker() throws IOException {
        Instant now = Instant.now();
        JournalMarker marker = new JournalMarker(SOURCE, entries.size(), 1, now);
        EventEnvelope envelope = new EventEnvelope(
                UUID.randomUUID(),
                SOURCE,
                EventType.JOURNAL_MARKER.type(),
                marker.subject(),
                now,
                marker.key(),
                entries.size(),
                1,
                null);
        return new Entry(envelope, JSON.writeValueAsString(marker));
    }

    private static ObjectNode about(EventType type, String indicator, String period, String value) throws IOException {
        ObjectNode data = (ObjectNode) JSON.readTree(EventSchemas.load().example(type));
        data.put("indicator", indicator).put("period", period).put("value", new BigDecimal(value));
        return data;
    }

    private Entry add(EventType type, JsonNode tree) throws IOException {
        EventData data = JSON.treeToValue(tree, type.data());
        EventEnvelope envelope = new EventEnvelope(
                UUID.randomUUID(),
                SOURCE,
                type.type(),
                data.subject(),
                Instant.now(),
                data.key(),
                entries.size() + 1,
                1,
                null);
        Entry entry = new Entry(envelope, JSON.writeValueAsString(tree));
        entries.add(entry);
        return entry;
    }

    /** What {@code /changes} gives after a position. */
    String batch(long after, int limit) throws IOException {
        ArrayNode batch = JSON.createArrayNode();
        for (Entry entry : entries.stream().skip(after).limit(limit).toList()) {
            batch.add(entry.cloudEvent());
        }
        return JSON.writeValueAsString(batch);
    }
}

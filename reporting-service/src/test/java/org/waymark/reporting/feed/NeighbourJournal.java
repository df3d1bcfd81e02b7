package org.waymark.reporting.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;
import org.waymark.contracts.journal.Heartbeats;
import org.waymark.contracts.journal.JournalMarker;

/**
 * Sends events as the neighbours' relays do: numbered per source, a marker on every partition of both at the end. Events
 * are like those of before it was told when they were announced, unless they say it.
 */
public final class NeighbourJournal {
    public static final String INDICATORS = "/indicator-service";
    public static final String PROJECTS = "/project-service";
    private static final Map<String, Long> POSITIONS = new TreeMap<>(Map.of(INDICATORS, 0L, PROJECTS, 0L));

    /**
     * An event to be sent, with the time it happened at.
     *
     * @param announcedAt null where it does not say
     */
    public record Happened(EventType type, Instant time, EventData data, Instant announcedAt) {
        public Happened(EventType type, Instant time, EventData data) {
            this(type, time, data, null);
        }

        public Happened announcedAt(Instant instant) {
            return new Happened(type, time, data, instant);
        }
    }

    private NeighbourJournal() {}

    /** What {@code minPosition} has to say to see everything that was sent. */
    public static synchronized List<String> positions() {
        return POSITIONS.entrySet().stream()
                .map(place -> place.getKey() + ":" + place.getValue())
                .toList();
    }

    public static synchronized void send(List<Happened> events) {
        sendRecords(events.stream().map(NeighbourJournal::next).toList());
    }

    /** The record of the next position, to be sent as it is or spoilt. */
    public static synchronized ProducerRecord<String, String> next(Happened event) {
        Topic topic = event.type().topicOf(event.data());
        return record(topic, null, event, POSITIONS.merge(topic.source(), 1L, Long::sum));
    }

    public static synchronized void sendRecords(List<ProducerRecord<String, String>> records) {
        Instant now = Instant.now();
        send(producer -> {
            records.forEach(producer::send);
            POSITIONS.forEach((source, position) -> mark(producer, source, position, now));
        });
    }

    /** Sends markers of one source alone: everything announced up to this instant was sent. */
    public static synchronized void mark(String source, Instant announcedAt) {
        send(producer -> mark(producer, source, POSITIONS.get(source), announcedAt));
    }

    /** Tells the same on the topic of heartbeats. */
    public static synchronized void beat(String source, Instant announcedAt) {
        JournalMarker heartbeat = new JournalMarker(source, POSITIONS.get(source), 1, Instant.now(), announcedAt);
        send(producer -> producer.send(new ProducerRecord<>(Heartbeats.TOPIC, 0, source, json(heartbeat))));
    }

    /** Sends events without markers, as in the middle of a round. */
    public static synchronized void sendUnmarked(List<Happened> events) {
        send(producer -> events.forEach(event -> producer.send(next(event))));
    }

    private static void send(Consumer<KafkaProducer<String, String>> sending) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", BackingServices.kafka().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            sending.accept(producer);
        }
    }

    private static void mark(
            KafkaProducer<String, String> producer, String source, long position, Instant announcedAt) {
        Instant now = Instant.now();
        Happened marker =
                new Happened(EventType.JOURNAL_MARKER, now, new JournalMarker(source, position, 1, now, announcedAt));
        for (Topic topic : Topic.of(source)) {
            for (int partition = 0; partition < topic.defaultPartitions(); partition++) {
                producer.send(record(topic, partition, marker, position));
            }
        }
    }

    private static ProducerRecord<String, String> record(
            Topic topic, Integer partition, Happened event, long position) {
        // The same event has the same id however often it is sent.
        String data = json(event.data());
        EventEnvelope envelope = new EventEnvelope(
                UUID.nameUUIDFromBytes((event.type().type() + data).getBytes(StandardCharsets.UTF_8)),
                topic.source(),
                event.type().type(),
                event.data().subject(),
                event.time(),
                event.data().key(),
                position,
                1,
                null,
                event.announcedAt());
        ProducerRecord<String, String> record =
                new ProducerRecord<>(topic.topicName(), partition, event.data().key(), data);
        envelope.headers("https://neighbour.example.org")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static String json(EventData data) {
        try {
            return EventJson.mapper().writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Decimals stay as written. */
    public static JsonNode tree(String json) {
        try {
            return EventJson.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

package org.waymark.backing.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

/** A plain Kafka consumer of one topic. It reads each record once, however often tests ask what there was. */
public final class TopicReader {
    /** Tests ask for what they did themselves, which is never that long ago. */
    private static final int REMEMBERED = 50_000;

    private static final Map<Topic, TopicReader> READERS = new ConcurrentHashMap<>();

    /** What one record holds. */
    public record Sent(String key, EventEnvelope envelope, JsonNode data) {}

    private final Topic topic;
    private final KafkaConsumer<String, String> consumer;
    private final Deque<Sent> sent = new ArrayDeque<>();

    private TopicReader(Topic topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        BackingServices.kafka().bootstrapServers(),
                        "isolation.level",
                        "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Everything but markers, read until the wanted event is among it; fails after 30 s. */
    public static List<Sent> readUntil(Topic topic, Predicate<Sent> wanted) throws Exception {
        return READERS.computeIfAbsent(topic, TopicReader::new).until(wanted);
    }

    private synchronized List<Sent> until(Predicate<Sent> wanted) throws Exception {
        Instant deadline = Instant.now().plusSeconds(30);
        boolean found = sent.stream().anyMatch(wanted);
        while (!found) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("not on " + topic.topicName() + " within 30 s; there were " + sent.size());
            }
            for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                Sent event = sent(record);
                if (!event.envelope().type().equals(EventType.JOURNAL_MARKER.type())) {
                    remember(event);
                    found |= wanted.test(event);
                }
            }
        }
        return List.copyOf(sent);
    }

    private void remember(Sent event) {
        sent.add(event);
        if (sent.size() > REMEMBERED) {
            sent.remove();
        }
    }

    private static Sent sent(ConsumerRecord<String, String> record) throws Exception {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Sent(
                record.key(), EventEnvelope.of(headers), EventJson.mapper().readTree(record.value()));
    }
}

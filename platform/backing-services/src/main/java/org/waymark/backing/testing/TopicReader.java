package org.waymark.backing.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

/** A plain Kafka consumer that reads a topic from its beginning. */
public final class TopicReader {
    /** What one record holds. */
    public record Sent(String key, EventEnvelope envelope, JsonNode data) {}

    private TopicReader() {}

    /** Reads everything but markers until the wanted event is among it; fails after 30 s. */
    public static List<Sent> readUntil(Topic topic, Predicate<Sent> wanted) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", BackingServices.kafka().bootstrapServers(), "isolation.level", "read_committed");
        List<Sent> sent = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant deadline = Instant.now().plusSeconds(30);
            while (sent.stream().noneMatch(wanted)) {
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("not on " + topic.topicName() + " within 30 s; there were " + sent.size());
                }
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    Sent event = sent(record);
                    if (!event.envelope().type().equals(EventType.JOURNAL_MARKER.type())) {
                        sent.add(event);
                    }
                }
            }
        }
        return sent;
    }

    private static Sent sent(ConsumerRecord<String, String> record) throws Exception {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Sent(
                record.key(), EventEnvelope.of(headers), EventJson.mapper().readTree(record.value()));
    }
}

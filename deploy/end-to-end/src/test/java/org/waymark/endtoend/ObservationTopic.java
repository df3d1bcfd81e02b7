package org.waymark.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

/** {@code waymark.observations.v1}, read by a consumer that knows nothing but Kafka. */
record ObservationTopic(String bootstrapServers) {

    /** Every committed event of an indicator, in the order of its partition, without markers. */
    List<PublishedEvent> eventsOf(String indicator) {
        return everything().stream()
                .filter(event -> event.key().startsWith(indicator + "/"))
                .filter(event -> !event.header("ce_type").equals(EventType.JOURNAL_MARKER.type()))
                .toList();
    }

    private List<PublishedEvent> everything() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                "read_committed",
                "default.api.timeout.ms",
                20_000);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.OBSERVATIONS.topicName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<PublishedEvent> events = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(entry -> events.add(event(entry)));
            }
            return events;
        }
    }

    private static PublishedEvent event(ConsumerRecord<String, String> entry) {
        Map<String, String> headers = new HashMap<>();
        entry.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        try {
            return new PublishedEvent(
                    entry.key() == null ? "" : entry.key(),
                    headers,
                    EventJson.mapper().readTree(entry.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

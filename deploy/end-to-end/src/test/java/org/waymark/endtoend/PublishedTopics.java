package org.waymark.endtoend;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.waymark.contracts.Topic;

/** Topics as a consumer reads them that knows nothing but Kafka: what is committed, from the beginning. */
public record PublishedTopics(String bootstrapServers) {

    /** Every event of an indicator on {@code waymark.observations.v1}, in the order of its partition, without markers. */
    public List<PublishedEvent> observationsOf(String indicator) {
        List<PublishedEvent> events = new ArrayList<>();
        read(List.of(Topic.OBSERVATIONS.topicName()), event -> {
            if (event.key().startsWith(indicator + "/") && !event.isMarker()) {
                events.add(event);
            }
        });
        return events;
    }

    /** Everything on the topics at the moment, each partition in its order. */
    public void read(Collection<String> topics, Consumer<PublishedEvent> reader) {
        records(topics, record -> reader.accept(event(record)));
    }

    /** The same, as Kafka gives it. */
    void records(Collection<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                "read_committed",
                "default.api.timeout.ms",
                20_000);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = ends(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(reader::accept);
            }
        }
    }

    /** Also of what is committed but not yet readable: a commit is answered before its markers stand everywhere. */
    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "default.api.timeout.ms", 20_000);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(partitions);
        }
    }

    private static PublishedEvent event(ConsumerRecord<byte[], byte[]> entry) {
        Map<String, String> headers = new HashMap<>();
        entry.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new PublishedEvent(
                entry.topic(),
                entry.partition(),
                Instant.ofEpochMilli(entry.timestamp()),
                text(entry.key()),
                headers,
                text(entry.value()));
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}

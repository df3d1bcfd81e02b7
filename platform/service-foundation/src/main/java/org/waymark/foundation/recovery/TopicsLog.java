package org.waymark.foundation.recovery;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.journal.Heartbeats;
import org.waymark.contracts.journal.JournalMarker;
import org.waymark.foundation.relay.TopicsEnd;

/** Every event that a source has sent, batch by batch. Of markers and heartbeats only the latest instant counts. */
@ApplicationScoped
class TopicsLog {
    /** An event as the topic holds it. */
    record Sent(String topic, EventEnvelope envelope, String data) {}

    /** Takes one batch after the other. */
    @FunctionalInterface
    interface Reader {
        void read(List<Sent> batch) throws Exception;
    }

    private final Map<String, Object> kafka;

    TopicsLog(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** Returns the latest instant up to which the source has told that everything is announced. */
    Instant read(String source, Reader reader) throws Exception {
        Instant told = Instant.EPOCH;
        try (Consumer<byte[], byte[]> consumer = TopicsEnd.consumer(kafka)) {
            Collection<TopicPartition> partitions = partitions(consumer, source);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                List<Sent> batch = new ArrayList<>();
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    EventEnvelope envelope = TopicsEnd.envelope(record, source).orElse(null);
                    if (envelope == null || record.value() == null) {
                        continue;
                    }
                    if (TopicsEnd.isMarker(envelope)) {
                        told = later(told, record.value());
                    } else {
                        String data = new String(record.value(), StandardCharsets.UTF_8);
                        batch.add(new Sent(record.topic(), envelope, data));
                    }
                }
                reader.read(batch);
            }
        }
        return told;
    }

    private static Collection<TopicPartition> partitions(Consumer<byte[], byte[]> consumer, String source) {
        List<TopicPartition> partitions = new ArrayList<>(TopicsEnd.partitions(consumer, source));
        consumer.partitionsFor(Heartbeats.TOPIC)
                .forEach(one -> partitions.add(new TopicPartition(one.topic(), one.partition())));
        return partitions;
    }

    private static Instant later(Instant told, byte[] marker) throws IOException {
        Instant also = EventJson.mapper().readValue(marker, JournalMarker.class).announcedAt();
        return also == null || also.isBefore(told) ? told : also;
    }
}

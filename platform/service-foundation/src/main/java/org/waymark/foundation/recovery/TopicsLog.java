package org.waymark.foundation.recovery;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.waymark.contracts.EventEnvelope;
import org.waymark.foundation.relay.TopicsEnd;

/** Every event that a source has sent, batch by batch, without markers. */
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

    void read(String source, Reader reader) throws Exception {
        try (Consumer<byte[], byte[]> consumer = TopicsEnd.consumer(kafka)) {
            Collection<TopicPartition> partitions = TopicsEnd.partitions(consumer, source);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                List<Sent> batch = new ArrayList<>();
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    TopicsEnd.envelope(record, source)
                            .filter(envelope -> record.value() != null && !TopicsEnd.isMarker(envelope))
                            .ifPresent(envelope -> batch.add(new Sent(
                                    record.topic(), envelope, new String(record.value(), StandardCharsets.UTF_8))));
                }
                reader.read(batch);
            }
        }
    }
}

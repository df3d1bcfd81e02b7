package org.waymark.foundation.relay;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventType;
import org.waymark.contracts.InvalidEvent;
import org.waymark.contracts.Topic;

/**
 * How far the topics of a source have come. A relay's transactions hold contiguous positions in order, so everything up
 * to the highest committed position is there.
 */
@ApplicationScoped
public class TopicsEnd {
    private static final Logger LOG = Logger.getLogger(TopicsEnd.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Comparator<EventEnvelope> BY_POSITION_EVENTS_LAST =
            Comparator.comparingLong(EventEnvelope::sequence).thenComparing(envelope -> !isMarker(envelope));

    /**
     * @param last the event with the highest position, or a marker of it; empty when there is no record
     * @param emptied whether there were records once, all deleted since
     */
    public record End(Optional<EventEnvelope> last, boolean emptied) {}

    private final Map<String, Object> kafka;
    /** Kept open, so that a take-over need not wait for a new one. */
    private Consumer<byte[], byte[]> consumer;

    TopicsEnd(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /**
     * Reads the last committed records of every partition, and goes further back until the last event is among them.
     */
    public synchronized End of(String source) {
        try {
            if (consumer == null) {
                consumer = consumer(kafka);
            }
            return look(source);
        } catch (KafkaException failure) {
            close();
            throw failure;
        }
    }

    @PreDestroy
    synchronized void close() {
        if (consumer != null) {
            Consumer<byte[], byte[]> closing = consumer;
            consumer = null;
            closing.close(CloseOptions.timeout(Duration.ofSeconds(1)));
        }
    }

    private End look(String source) {
        Collection<TopicPartition> partitions = partitions(consumer, source);
        consumer.assign(partitions);
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, PATIENCE);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        for (long back = 16; ; back *= 16) {
            Map<TopicPartition, List<EventEnvelope>> tails = tails(source, begins, ends, back);
            Optional<EventEnvelope> last =
                    tails.values().stream().flatMap(List::stream).max(BY_POSITION_EVENTS_LAST);
            long reach = back;
            boolean sawAll = partitions.stream().allMatch(one -> ends.get(one) - reach <= begins.get(one));
            boolean sawEveryEnd = partitions.stream()
                    .allMatch(one -> !tails.get(one).isEmpty() || ends.get(one) - reach <= begins.get(one));
            if (sawAll || sawEveryEnd && last.isPresent() && !isMarker(last.get())) {
                consumer.unsubscribe();
                warnOfEmptyPartitions(ends);
                boolean heldRecords = ends.values().stream().anyMatch(end -> end > 0);
                return new End(last, last.isEmpty() && heldRecords);
            }
        }
    }

    /** Every partition has markers: one without any is new, or has lost its records. */
    private static void warnOfEmptyPartitions(Map<TopicPartition, Long> ends) {
        List<TopicPartition> empty = ends.entrySet().stream()
                .filter(end -> end.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
        if (!empty.isEmpty() && empty.size() < ends.size()) {
            LOG.warnf(
                    "Partitions without records, while others have some: %s. If a topic was made anew, its old events are not sent again",
                    empty);
        }
    }

    public static boolean isMarker(EventEnvelope envelope) {
        return envelope.type().equals(EventType.JOURNAL_MARKER.type());
    }

    private Map<TopicPartition, List<EventEnvelope>> tails(
            String source, Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends, long back) {
        Map<TopicPartition, List<EventEnvelope>> tails = new HashMap<>();
        ends.forEach((partition, end) -> {
            tails.put(partition, new ArrayList<>());
            consumer.seek(partition, Math.max(begins.get(partition), end - back));
        });
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("the ends of the topics were not read within " + PATIENCE);
            }
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                envelope(record, source)
                        .ifPresent(envelope -> tails.get(new TopicPartition(record.topic(), record.partition()))
                                .add(envelope));
            }
        }
        return tails;
    }

    public static Collection<TopicPartition> partitions(Consumer<byte[], byte[]> consumer, String source) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (Topic topic : Topic.of(source)) {
            List<PartitionInfo> ofTopic = consumer.partitionsFor(topic.topicName(), PATIENCE);
            if (ofTopic == null || ofTopic.isEmpty()) {
                throw new KafkaException("topic " + topic.topicName() + " is missing");
            }
            ofTopic.forEach(one -> partitions.add(new TopicPartition(one.topic(), one.partition())));
        }
        return partitions;
    }

    /** Empty for a record that no relay of that source has sent. */
    public static Optional<EventEnvelope> envelope(ConsumerRecord<byte[], byte[]> record, String source) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        try {
            return Optional.of(EventEnvelope.of(headers))
                    .filter(envelope -> envelope.source().equals(source));
        } catch (InvalidEvent foreign) {
            return Optional.empty();
        }
    }

    public static Consumer<byte[], byte[]> consumer(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}

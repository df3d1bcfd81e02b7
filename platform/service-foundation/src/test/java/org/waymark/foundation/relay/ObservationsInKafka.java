package org.waymark.foundation.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.waymark.backing.kafka.Topics;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.Topic;

/** The topics of indicator-service, empty when the test begins, as a consumer reads them. */
final class ObservationsInKafka {
    static final String SOURCE = "/indicator-service";

    final Map<String, Object> settings =
            Map.of("bootstrap.servers", BackingServices.kafka().bootstrapServers());

    ObservationsInKafka() throws Exception {
        empty();
    }

    /** As a Kafka that lost everything. */
    void empty() throws Exception {
        Set<String> names = Topic.of(SOURCE).stream().map(Topic::topicName).collect(Collectors.toSet());
        try (Admin admin = BackingServices.kafka().admin()) {
            admin.deleteTopics(names).all().get();
            while (admin.listTopics().names().get().stream().anyMatch(names::contains)) {
                Thread.sleep(20);
            }
        }
        Topics.ofTheSuite().createIn(BackingServices.kafka());
    }

    TopicsEnd end() {
        return new TopicsEnd(settings);
    }

    /** Every committed event, by partition, in order of offset; markers left out. */
    Map<Integer, List<EventEnvelope>> byPartition() {
        try (Consumer<byte[], byte[]> consumer = TopicsEnd.consumer(settings)) {
            Collection<TopicPartition> partitions = TopicsEnd.partitions(consumer, SOURCE).stream()
                    .filter(partition -> partition.topic().equals(Topic.OBSERVATIONS.topicName()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = ends(partitions);
            Map<Integer, List<EventEnvelope>> events = new HashMap<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                    Optional<EventEnvelope> event =
                            TopicsEnd.envelope(record, SOURCE).filter(envelope -> !TopicsEnd.isMarker(envelope));
                    event.ifPresent(envelope -> events.computeIfAbsent(record.partition(), none -> new ArrayList<>())
                            .add(envelope));
                }
            }
            return events;
        }
    }

    /** Also of what is committed but not yet readable: a commit is answered before its markers stand everywhere. */
    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(partitions);
        }
    }

    /** The positions of all committed events, sorted: 1, 2, 3 ... when none is lost or doubled. */
    List<Long> positions() {
        return byPartition().values().stream()
                .flatMap(List::stream)
                .map(EventEnvelope::sequence)
                .sorted()
                .toList();
    }
}

package org.waymark.foundation.relay;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.waymark.backing.testing.BackingServices;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.Topic;
import org.waymark.contracts.journal.JournalMarker;

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
        BackingServices.kafka().provisionTopics();
    }

    TopicsEnd end() {
        return new TopicsEnd(settings);
    }

    /** Every committed event, by partition, in order of offset; markers left out. */
    Map<Integer, List<EventEnvelope>> byPartition() {
        Map<Integer, List<EventEnvelope>> events = new HashMap<>();
        records().forEach(record -> TopicsEnd.envelope(record, SOURCE)
                .filter(envelope -> !TopicsEnd.isMarker(envelope))
                .ifPresent(envelope -> events.computeIfAbsent(record.partition(), none -> new ArrayList<>())
                        .add(envelope)));
        return events;
    }

    /** The markers of one partition, in order of offset. */
    List<JournalMarker> markersOn(int partition) throws IOException {
        List<JournalMarker> markers = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records()) {
            boolean marker = TopicsEnd.envelope(record, SOURCE)
                    .filter(TopicsEnd::isMarker)
                    .isPresent();
            if (marker && record.partition() == partition) {
                markers.add(EventJson.mapper().readValue(record.value(), JournalMarker.class));
            }
        }
        return markers;
    }

    private List<ConsumerRecord<byte[], byte[]>> records() {
        try (Consumer<byte[], byte[]> consumer = TopicsEnd.consumer(settings)) {
            Collection<TopicPartition> partitions = TopicsEnd.partitions(consumer, SOURCE).stream()
                    .filter(partition -> partition.topic().equals(Topic.OBSERVATIONS.topicName()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = ends(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
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

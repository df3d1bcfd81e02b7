package org.waymark.endtoend.bigplan;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.waymark.contracts.Topic;

/** Reads what reporting-service's projection reads, all of it, and does nothing with it. */
record PlainConsumer(String bootstrapServers) {
    private static final List<Topic> TOPICS = List.of(
            Topic.INDICATORS, Topic.TARGETS, Topic.OBSERVATIONS, Topic.AGENCIES, Topic.PROJECTS, Topic.PROJECT_WORK);

    record Read(long events, double seconds) {
        double perSecond() {
            return events / seconds;
        }
    }

    Read read() {
        long begun = System.nanoTime();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers, "isolation.level", "read_committed", "max.poll.records", 2_000);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Collection<TopicPartition> partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long events = 0;
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                events += consumer.poll(Duration.ofMillis(200)).count();
            }
            return new Read(events, Progress.seconds(begun));
        }
    }
}

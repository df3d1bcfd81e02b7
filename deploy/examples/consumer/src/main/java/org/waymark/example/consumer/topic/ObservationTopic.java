package org.waymark.example.consumer.topic;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.waymark.example.consumer.service.Away;

/** All partitions at once and no consumer group: one process reads, and it keeps its place itself. */
public final class ObservationTopic implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final String name;
    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    private ObservationTopic(
            String name, Admin admin, KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        this.name = name;
        this.admin = admin;
        this.consumer = consumer;
        this.partitions = partitions;
    }

    public static ObservationTopic open(String bootstrapServers, String name) throws Away, InterruptedException {
        Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        try {
            List<TopicPartition> partitions = describe(admin, name).partitions().stream()
                    .map(partition -> new TopicPartition(name, partition.partition()))
                    .toList();
            KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                    Map.of(
                            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            bootstrapServers,
                            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                            "read_committed",
                            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                            "none",
                            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                            false,
                            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                            false),
                    new ByteArrayDeserializer(),
                    new ByteArrayDeserializer());
            consumer.assign(partitions);
            return new ObservationTopic(name, admin, consumer, partitions);
        } catch (Away | RuntimeException failure) {
            admin.close(Duration.ZERO);
            throw failure;
        }
    }

    /** Differs from what it was when the topic was deleted and made anew. */
    public String id() throws Away, InterruptedException {
        return describe(admin, name).topicId().toString();
    }

    /** Goes to the kept places, and to the beginning of partitions without one. */
    public void goTo(Map<Integer, Long> places) {
        for (TopicPartition partition : partitions) {
            Long place = places.get(partition.partition());
            if (place == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, place);
            }
        }
    }

    public ConsumerRecords<byte[], byte[]> poll() throws PlaceLost {
        try {
            return consumer.poll(PATIENCE);
        } catch (InvalidOffsetException outOfRange) {
            throw new PlaceLost(outOfRange.partitions());
        }
    }

    /** Whether everything that was committed when Kafka last answered has been read. */
    public boolean isReadToItsEnd() {
        return partitions.stream()
                .allMatch(partition -> consumer.currentLag(partition).orElse(Long.MAX_VALUE) == 0);
    }

    private static TopicDescription describe(Admin admin, String name) throws Away, InterruptedException {
        try {
            return admin.describeTopics(List.of(name)).allTopicNames().get().get(name);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof AuthorizationException noRight) {
                throw noRight;
            }
            throw new Away(
                    "Kafka does not show " + name + ": " + failure.getCause().getMessage(), failure);
        }
    }

    @Override
    public void close() {
        consumer.close();
        admin.close(Duration.ZERO);
    }
}

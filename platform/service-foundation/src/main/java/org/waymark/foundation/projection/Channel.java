package org.waymark.foundation.projection;

import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * One channel as the connector reads it. Its consumer belongs to the polling thread, so it is asked there, between two
 * polls, and only for what is quick.
 */
final class Channel {
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Longer than a poll, which has to end first. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Where the consumer stands in each of its partitions, where these end, and topics that do not exist. */
    record Standpoint(Map<TopicPartition, Long> positions, Map<TopicPartition, Long> ends, List<String> missing) {}

    private final String name;
    private final ChannelRegistry registry;
    private final KafkaClientService clients;
    private final Map<String, Object> kafka;

    Channel(String name, ChannelRegistry registry, KafkaClientService clients, Map<String, Object> kafka) {
        this.name = name;
        this.registry = registry;
        this.clients = clients;
        this.kafka = kafka;
    }

    /** Fails while Kafka's address does not resolve. A channel opened at such a time would never work. */
    void findKafka() {
        Admin.create(kafka).close();
    }

    /** Begins to read, in a new assignment. */
    void open() {
        if (isOpen()) {
            openAgain();
        } else {
            registry.getPausable(name).resume();
        }
    }

    boolean isOpen() {
        return !registry.getPausable(name).isPaused();
    }

    /** Makes the group assign its partitions anew; everything read before then belongs to an earlier assignment. */
    void openAgain() {
        consumer().runOnPollingThread(Channel::rejoin).subscribeAsCompletionStage();
    }

    private static void rejoin(Consumer<byte[], byte[]> consumer) {
        consumer.enforceRebalance("the kept places have gone back");
    }

    Standpoint standpoint() {
        return ask(consumer -> {
            Set<TopicPartition> assigned = consumer.assignment();
            Map<TopicPartition, Long> positions = new HashMap<>();
            assigned.forEach(partition -> positions.put(partition, consumer.position(partition, LOOK)));
            return new Standpoint(positions, consumer.endOffsets(assigned, LOOK), missing(consumer));
        });
    }

    private static List<String> missing(Consumer<?, ?> consumer) {
        return consumer.subscription().stream()
                .filter(topic -> consumer.partitionsFor(topic, LOOK).isEmpty())
                .sorted()
                .toList();
    }

    /**
     * Every partition, also those of other instances: where a partition has no place yet, nothing of it is reflected.
     */
    Set<TopicPartition> everyPartition() {
        return ask(Channel::everyPartition);
    }

    static Set<TopicPartition> everyPartition(Consumer<?, ?> consumer) {
        return consumer.subscription().stream()
                .flatMap(topic -> consumer.partitionsFor(topic, LOOK).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private <T> T ask(Function<Consumer<byte[], byte[]>, T> question) {
        return consumer().runOnPollingThread(question).await().atMost(PATIENCE);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return clients.getConsumer(name);
    }
}

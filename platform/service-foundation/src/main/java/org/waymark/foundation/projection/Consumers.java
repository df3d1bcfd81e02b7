package org.waymark.foundation.projection;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes Kafka consumers that read what is committed and keep no place in Kafka. */
@ApplicationScoped
class Consumers {
    private final Map<String, Object> kafka;
    private final ProjectionSettings settings;
    private final String service;

    Consumers(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            ProjectionSettings settings,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.settings = settings;
        this.service = service;
    }

    Consumer<byte[], byte[]> of(Work work) {
        Map<String, Object> consumer = reading(settings.batch());
        consumer.put(ConsumerConfig.GROUP_ID_CONFIG, work.group(service));
        consumer.put(ConsumerConfig.CLIENT_ID_CONFIG, work.group(service));
        consumer.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        consumer.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_500);
        return new KafkaConsumer<>(consumer, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Of no group: to be given partitions and offsets, for one record at a time. */
    Consumer<byte[], byte[]> ofSingleRecords() {
        return new KafkaConsumer<>(reading(1), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> reading(int records) {
        Map<String, Object> consumer = new HashMap<>(kafka);
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, records);
        consumer.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return consumer;
    }
}

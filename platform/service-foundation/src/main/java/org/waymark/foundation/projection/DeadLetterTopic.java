package org.waymark.foundation.projection;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;
import org.waymark.contracts.Topic;

/** Copies a dead letter to the dead-letter topic, with its headers, the reason and its topic, partition and offset. */
@ApplicationScoped
class DeadLetterTopic {
    private static final Logger LOG = Logger.getLogger(DeadLetterTopic.class);

    private final Map<String, Object> kafka;
    private KafkaProducer<byte[], byte[]> producer;

    DeadLetterTopic(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    synchronized void send(DeadLetter letter, ConsumerRecord<byte[], byte[]> record)
            throws InterruptedException, ExecutionException {
        LOG.errorf("%s: %s is a dead letter: %s", letter.projection(), letter.place(), letter.reason());
        try {
            producer().send(copy(letter, record, record.value())).get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof RecordTooLargeException)) {
                throw failure;
            }
            // The record itself kept the limit; the added headers made it too large.
            producer().send(copy(letter, record, null)).get();
        }
    }

    private static ProducerRecord<byte[], byte[]> copy(
            DeadLetter letter, ConsumerRecord<byte[], byte[]> record, byte[] value) {
        String topic = Topic.named(record.topic()).orElseThrow().deadLetters();
        ProducerRecord<byte[], byte[]> copy = new ProducerRecord<>(topic, null, record.key(), value, record.headers());
        header(copy, "waymark_projection", letter.projection());
        header(copy, "waymark_reason", letter.reason());
        header(copy, "waymark_topic", record.topic());
        header(copy, "waymark_partition", Integer.toString(record.partition()));
        header(copy, "waymark_offset", Long.toString(record.offset()));
        return copy;
    }

    private static void header(ProducerRecord<byte[], byte[]> copy, String name, String value) {
        copy.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(kafka);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}

package org.waymark.foundation.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.waymark.contracts.Topic;
import org.waymark.foundation.address.PublicAddress;
import org.waymark.foundation.journal.JournalEntry;
import org.waymark.foundation.trace.BatchSpans;
import org.waymark.foundation.trace.Tracing;

/** Sends batches to Kafka in transactions, under one transactional id per service. */
final class RelayProducer implements AutoCloseable {
    /** A request of 1 MiB can become a larger event, since short numbers are written out in up to 16 digits. */
    private static final int LARGEST_EVENT = 8 << 20;

    private final String source;
    private final PublicAddress address;
    private final Clock clock;
    private final Tracing tracing;
    private final KafkaProducer<String, String> kafka;
    private final KafkaClientMetrics metrics;

    RelayProducer(
            Map<String, Object> connection,
            String service,
            PublicAddress address,
            Clock clock,
            MeterRegistry meters,
            Tracing tracing) {
        this.tracing = tracing;
        this.address = address;
        this.clock = clock;
        this.source = "/" + service;
        this.kafka = new KafkaProducer<>(settings(connection, service), new StringSerializer(), new StringSerializer());
        this.metrics = new KafkaClientMetrics(kafka);
        metrics.bindTo(meters);
    }

    /** Connects, and learns the topics. */
    void warm() {
        Topic.of(source).forEach(topic -> kafka.partitionsFor(topic.topicName()));
    }

    /** Aborts the open transaction of an earlier leader, which can commit nothing any more. */
    void fenceOthers() {
        kafka.initTransactions();
    }

    /**
     * Sends all or nothing.
     *
     * @param marker what markers on every partition say, or null for no markers
     */
    void send(List<JournalEntry> batch, Told marker) {
        BatchSpans spans = tracing.publishing();
        try {
            send(batch, marker, spans);
            spans.end();
        } catch (RuntimeException | Error failure) {
            spans.fail(failure);
            throw failure;
        }
    }

    private void send(List<JournalEntry> batch, Told marker, BatchSpans spans) {
        kafka.beginTransaction();
        for (JournalEntry entry : batch) {
            String traceparent = spans.count(entry.traceparent(), entry.topic());
            kafka.send(EventRecord.of(entry.topic(), entry.envelope(source), entry.data(), address.url(), traceparent));
        }
        if (marker != null) {
            sendMarkers(marker);
        }
        kafka.commitTransaction();
    }

    @Override
    public void close() {
        metrics.close();
        kafka.close(Duration.ofSeconds(1));
    }

    private void sendMarkers(Told told) {
        Instant now = clock.instant();
        for (Topic topic : Topic.of(source)) {
            int partitions = kafka.partitionsFor(topic.topicName()).size();
            for (int partition = 0; partition < partitions; partition++) {
                kafka.send(EventRecord.ofMarker(topic.topicName(), partition, source, told, now, address.url()));
            }
        }
    }

    private static Map<String, Object> settings(Map<String, Object> connection, String service) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-relay");
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-relay-" + UUID.randomUUID());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 20);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_EVENT);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 15_000);
        return settings;
    }
}

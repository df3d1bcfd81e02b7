package org.waymark.foundation.relay;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.contracts.journal.Heartbeats;
import org.waymark.foundation.address.PublicAddress;

/**
 * Tells, also while nothing happens, up to which instant everything has a position. What it tells is true for ever,
 * whoever sends it and however late, so it needs no transaction and the newest is enough: while Kafka is away older ones
 * are dropped.
 */
@ApplicationScoped
public class Heartbeat {
    private final Numbering numbering;
    private final Map<String, Object> kafka;
    private final String source;
    private final PublicAddress address;
    private final Duration interval;
    private final Duration lapse;
    private final Clock clock;
    private final BlockingQueue<Told> newest = new ArrayBlockingQueue<>(1);
    private long takenAt;
    private KafkaProducer<String, String> producer;

    Heartbeat(
            Numbering numbering,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service,
            PublicAddress address,
            RelaySettings settings,
            Clock clock) {
        this.numbering = numbering;
        this.kafka = kafka;
        this.source = "/" + service;
        this.address = address;
        this.interval = settings.heartbeat();
        this.lapse = settings.lapse();
        this.clock = clock;
        this.takenAt = System.nanoTime() - interval.toNanos();
    }

    /** In the thread that numbers; waits for the database alone. */
    void take(long epoch) {
        long now = System.nanoTime();
        if (interval.isZero() || now - takenAt < interval.toNanos()) {
            return;
        }
        takenAt = now;
        numbering.tell(epoch, lapse).ifPresent(told -> {
            newest.poll();
            newest.offer(told);
        });
    }

    /** In a thread of its own; waits for what to tell, and for Kafka. */
    void sendNewest() throws InterruptedException, ExecutionException {
        Told told = newest.take();
        if (producer == null) {
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer());
        }
        producer.send(EventRecord.ofMarker(Heartbeats.TOPIC, 0, source, told, clock.instant(), address.url()))
                .get();
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, source.substring(1) + "-heartbeat");
        settings.put(ProducerConfig.ACKS_CONFIG, "1");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 3_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return settings;
    }
}

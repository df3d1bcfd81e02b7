package org.waymark.foundation.heartbeat;

import com.fasterxml.jackson.core.JacksonException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.Topic;
import org.waymark.contracts.journal.Heartbeats;
import org.waymark.contracts.journal.JournalMarker;
import org.waymark.foundation.loop.Loop;
import org.waymark.foundation.relay.TopicsEnd;

/** Reads the topic of heartbeats from as far back as it is kept, in every instance of a service that asks for it. */
@ApplicationScoped
public class HearHeartbeats {
    private static final Logger LOG = Logger.getLogger(HearHeartbeats.class);
    private static final TopicPartition PARTITION = new TopicPartition(Heartbeats.TOPIC, 0);
    /** More than the topic keeps of an hour: a source that is away was last heard long before the end. */
    private static final long BACK = 100_000;

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration UNTIL_IT_IS_MADE = Duration.ofSeconds(5);

    private final HeardHeartbeats heard = new HeardHeartbeats();
    private final Map<String, Object> kafka;
    private final Clock clock;
    private final MeterRegistry meters;
    private Consumer<byte[], byte[]> consumer;
    private boolean missing;
    private Loop loop;

    HearHeartbeats(@Identifier("default-kafka-broker") Map<String, Object> kafka, Clock clock, MeterRegistry meters) {
        this.kafka = kafka;
        this.clock = clock;
        this.meters = meters;
    }

    /** Does nothing when it has begun. */
    public synchronized void begin() {
        if (loop == null) {
            Stream.of(Topic.values()).map(Topic::source).distinct().forEach(this::showAge);
            loop = new Loop("heartbeats", this::listen).start();
        }
    }

    void end(@Observes ShutdownEvent stopping) {
        if (loop != null) {
            loop.close();
            close();
        }
    }

    /**
     * The latest instant up to which everything that the source announced has a position up to this one, as far as its
     * heartbeats say.
     */
    public Optional<Instant> completeTo(String source, long position) {
        return heard.completeTo(source, position);
    }

    /** By both clocks: a source whose clock is behind is as old for reports as one that is silent. */
    private void showAge(String source) {
        TimeGauge.builder("waymark.heartbeat.age", () -> age(source), TimeUnit.MILLISECONDS)
                .description("Age of the last sign of life of a source's relay; NaN where none was heard")
                .tag("source", source)
                .strongReference(true)
                .register(meters);
    }

    private double age(String source) {
        return heard.newest(source)
                .map(told -> (double) Duration.between(told, clock.instant()).toMillis())
                .orElse(Double.NaN);
    }

    private void listen() throws InterruptedException, IOException {
        try {
            if (consumer == null && !opened()) {
                Thread.sleep(UNTIL_IT_IS_MADE.toMillis());
                return;
            }
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                hear(record);
            }
        } catch (KafkaException failure) {
            close();
            throw failure;
        }
    }

    private boolean opened() {
        Consumer<byte[], byte[]> opening = TopicsEnd.consumer(kafka);
        consumer = opening;
        if (opening.partitionsFor(Heartbeats.TOPIC).isEmpty()) {
            close();
            if (!missing) {
                LOG.errorf(
                        "The topic %s is missing: while a source is idle, nobody knows that nothing happens there",
                        Heartbeats.TOPIC);
            }
            missing = true;
            return false;
        }
        missing = false;
        List<TopicPartition> partition = List.of(PARTITION);
        opening.assign(partition);
        long begin = opening.beginningOffsets(partition).get(PARTITION);
        long end = opening.endOffsets(partition).get(PARTITION);
        opening.seek(PARTITION, Math.max(begin, end - BACK));
        return true;
    }

    private void hear(ConsumerRecord<byte[], byte[]> record) throws IOException {
        try {
            JournalMarker heartbeat = EventJson.mapper().readValue(record.value(), JournalMarker.class);
            if (heartbeat.source() != null && heartbeat.announcedAt() != null) {
                heard.hear(heartbeat);
            }
        } catch (JacksonException | IllegalArgumentException foreign) {
            LOG.warnf("%s-%d is no heartbeat", PARTITION, record.offset());
        }
    }

    private void close() {
        if (consumer != null) {
            consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
            consumer = null;
        }
    }
}

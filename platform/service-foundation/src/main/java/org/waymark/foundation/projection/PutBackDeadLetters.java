package org.waymark.foundation.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.waymark.contracts.EventType;

/**
 * Reads dead letters again from their topics, with the schemas of today, and applies those that can be read now. They
 * come late, which is harmless because projectors are idempotent and monotonic.
 */
@ApplicationScoped
public class PutBackDeadLetters {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofMillis(500);

    /**
     * @param putBack applied now
     * @param unreadable still dead, with the reason of today
     */
    public record PutBack(List<DeadLetter> putBack, List<DeadLetter> unreadable) {}

    private final DeadLetters deadLetters;
    private final RebuiltPlaces places;
    private final Map<String, Object> kafka;
    private final EventReader reader = new EventReader();

    PutBackDeadLetters(
            DeadLetters deadLetters,
            RebuiltPlaces places,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.deadLetters = deadLetters;
        this.places = places;
        this.kafka = kafka;
    }

    public PutBack putBack(Projector projector) throws Exception {
        PutBack done = new PutBack(new ArrayList<>(), new ArrayList<>());
        try (Consumer<byte[], byte[]> topics = ofSingleRecords()) {
            for (DeadLetter letter : deadLetters.waiting(projector.name())) {
                try {
                    putBack(projector, letter, reader.read(record(topics, letter)));
                    done.putBack().add(letter);
                } catch (EventReader.Unreadable still) {
                    done.unreadable().add(letter.because(still.getMessage()));
                }
            }
        }
        return done;
    }

    private void putBack(Projector projector, DeadLetter letter, ReceivedEvent event) {
        QuarkusTransaction.requiringNew().call(() -> {
            places.share(projector.name());
            if (deadLetters.lock(letter)) {
                if (event.type() != EventType.JOURNAL_MARKER) {
                    projector.apply(List.of(event));
                }
                deadLetters.markPutBack(letter);
            }
            return null;
        });
    }

    private static ConsumerRecord<byte[], byte[]> record(Consumer<byte[], byte[]> topics, DeadLetter letter)
            throws EventReader.Unreadable {
        TopicPartition partition = letter.topicPartition();
        if (topics.beginningOffsets(List.of(partition)).get(partition) > letter.offset()
                || topics.endOffsets(List.of(partition)).get(partition) <= letter.offset()) {
            throw new EventReader.Unreadable("the topic no longer holds it");
        }
        topics.assign(List.of(partition));
        topics.seek(partition, letter.offset());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (ConsumerRecord<byte[], byte[]> record : topics.poll(LOOK)) {
                if (!letter.isOf(record)) {
                    throw new EventReader.Unreadable("another record stands there: the topic was filled anew");
                }
                return record;
            }
        }
        throw new IllegalStateException("Kafka does not give " + letter.place());
    }

    /** A consumer without group and channel, which seeks from record to record. */
    private Consumer<byte[], byte[]> ofSingleRecords() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}

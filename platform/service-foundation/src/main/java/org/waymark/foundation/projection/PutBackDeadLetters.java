package org.waymark.foundation.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.waymark.contracts.EventType;

/**
 * Reads dead letters once more where they stand, with the schemas of today, and applies those that can be read now.
 * They come late, which projectors bear: they are idempotent and monotonic.
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
    private final Consumers consumers;
    private final EventReader reader = new EventReader();

    PutBackDeadLetters(DeadLetters deadLetters, RebuiltPlaces places, Consumers consumers) {
        this.deadLetters = deadLetters;
        this.places = places;
        this.consumers = consumers;
    }

    public PutBack putBack(Projector projector) throws Exception {
        PutBack done = new PutBack(new ArrayList<>(), new ArrayList<>());
        try (Consumer<byte[], byte[]> topics = consumers.ofSingleRecords()) {
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
}

package org.waymark.foundation.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

/**
 * One projector with its consumer. The place is kept with the rows, so that each event is reflected once: what is
 * read is applied and the place moved in one transaction, and after any failure reading starts at the kept place.
 */
final class Projection implements ConsumerRebalanceListener {
    /** Another instance has taken the partitions over. */
    @SuppressWarnings("serial")
    private static final class PlaceMoved extends RuntimeException {}

    private final Projector projector;
    private final Places places;
    private final DeadLetters deadLetters;
    private final Consumer<byte[], byte[]> consumer;
    private final Duration patience;
    private final EventReader reader = new EventReader();
    private final Map<TopicPartition, Place> current = new HashMap<>();
    /** The consumer's position may not be the kept place: a batch or an assignment failed half way. */
    private boolean astray;

    Projection(
            Projector projector,
            Places places,
            DeadLetters deadLetters,
            Consumer<byte[], byte[]> consumer,
            Duration patience) {
        this.projector = projector;
        this.places = places;
        this.deadLetters = deadLetters;
        this.consumer = consumer;
        this.patience = patience;
        consumer.subscribe(projector.topics().stream().map(Topic::topicName).toList(), this);
    }

    void step() throws Exception {
        try {
            if (astray) {
                returnToKeptPlace(consumer.assignment());
            }
            astray = true;
            ConsumerRecords<byte[], byte[]> records = consumer.poll(patience);
            if (!records.isEmpty()) {
                apply(records);
            }
            astray = false;
        } catch (WakeupException stopping) {
            astray = false;
        }
    }

    private void apply(ConsumerRecords<byte[], byte[]> records) throws Exception {
        List<ReceivedEvent> events = new ArrayList<>(records.count());
        Map<TopicPartition, Place> next = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            TopicPartition partition = new TopicPartition(record.topic(), record.partition());
            Place place = next.getOrDefault(partition, current.get(partition));
            next.put(partition, read(record, place, events));
        }
        QuarkusTransaction.requiringNew().call(() -> {
            if (!places.move(projector.name(), current, next)) {
                throw new PlaceMoved();
            }
            if (!events.isEmpty()) {
                projector.apply(events);
            }
            return null;
        });
        current.putAll(next);
    }

    private Place read(ConsumerRecord<byte[], byte[]> record, Place place, List<ReceivedEvent> events)
            throws Exception {
        try {
            ReceivedEvent event = reader.read(record);
            if (event.type() != EventType.JOURNAL_MARKER) {
                events.add(event);
            }
            return place.after(
                    record.offset(), event.envelope().epoch(), event.envelope().sequence());
        } catch (EventReader.Unreadable never) {
            deadLetters.put(projector.name(), record, never.getMessage());
            return place.after(record.offset());
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        try {
            returnToKeptPlace(partitions);
        } catch (Exception databaseAway) {
            throw new IllegalStateException("Cannot read the places of " + projector.name(), databaseAway);
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        partitions.forEach(current::remove);
    }

    private void returnToKeptPlace(Collection<TopicPartition> partitions) throws Exception {
        if (partitions.isEmpty()) {
            return;
        }
        Map<TopicPartition, Place> kept = places.take(projector.name(), partitions);
        current.putAll(kept);
        kept.forEach((partition, place) -> consumer.seek(partition, place.nextOffset()));
    }

    /** Leaves the group at once, so that the next instance need not wait for this one's session to end. */
    void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    }
}

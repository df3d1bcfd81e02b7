package org.waymark.foundation.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
final class Projection implements ConsumerRebalanceListener, AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Work work;
    private final Places places;
    private final ApplyBatch applyBatch;
    private final DeadLetterTopic deadLetterTopic;
    private final Consumer<byte[], byte[]> consumer;
    private final Duration patience;
    private final EventReader reader = new EventReader();
    private final Map<TopicPartition, Place> current = new HashMap<>();
    /** Told to the dead-letter topic, but not yet passed over: while the database is away a batch is read many times. */
    private final Set<DeadLetter> told = new HashSet<>();
    /** The consumer's position may not be the kept place: a batch or an assignment failed half way. */
    private boolean astray;

    Projection(
            Work work,
            Places places,
            ApplyBatch applyBatch,
            DeadLetterTopic deadLetterTopic,
            Consumer<byte[], byte[]> consumer,
            Duration patience) {
        this.work = work;
        this.places = places;
        this.applyBatch = applyBatch;
        this.deadLetterTopic = deadLetterTopic;
        this.consumer = consumer;
        this.patience = patience;
        consumer.subscribe(
                work.projector().topics().stream().map(Topic::topicName).toList(), this);
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
        Batch batch = Batch.after(current);
        for (ConsumerRecord<byte[], byte[]> record : records) {
            TopicPartition partition = new TopicPartition(record.topic(), record.partition());
            batch.to().put(partition, read(record, batch.reached(partition), batch));
        }
        applyBatch.apply(work, batch);
        current.putAll(batch.to());
        batch.deadLetters().forEach(told::remove);
    }

    private Place read(ConsumerRecord<byte[], byte[]> record, Place place, Batch batch) throws Exception {
        try {
            ReceivedEvent event = reader.read(record);
            if (event.type() != EventType.JOURNAL_MARKER) {
                batch.events().add(event);
            }
            return place.after(
                    record.offset(), event.envelope().epoch(), event.envelope().sequence());
        } catch (EventReader.Unreadable never) {
            DeadLetter letter = DeadLetter.of(work.place(), record, never.getMessage());
            tell(letter, record);
            batch.deadLetters().add(letter);
            return place.after(record.offset());
        }
    }

    /** Before the transaction that passes over it: a crash in between tells it twice, never not at all. */
    private void tell(DeadLetter letter, ConsumerRecord<byte[], byte[]> record) throws Exception {
        if (!work.rebuilds() && !told.contains(letter)) {
            deadLetterTopic.send(letter, record);
            told.add(letter);
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        try {
            returnToKeptPlace(partitions);
        } catch (Exception databaseAway) {
            throw new IllegalStateException("Cannot read the places of " + work.place(), databaseAway);
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
        Map<TopicPartition, Place> kept = places.take(work.place(), everyPartition());
        kept.keySet().retainAll(partitions);
        current.putAll(kept);
        kept.forEach((partition, place) -> consumer.seek(partition, place.nextOffset()));
    }

    /** Also those nobody is assigned to yet: what nobody has begun to read is not reflected. */
    private List<TopicPartition> everyPartition() {
        return work.projector().topics().stream()
                .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    boolean isAssigned() {
        return !consumer.assignment().isEmpty();
    }

    RebuildProgress progress() {
        return new RebuildProgress(
                current.values().stream().mapToLong(Place::nextOffset).sum(), behind());
    }

    /** How many records of its partitions it has still to apply. */
    long behind() {
        Set<TopicPartition> partitions = consumer.assignment();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, LOOK);
        return partitions.stream()
                .mapToLong(partition -> Math.max(0, ends.get(partition) - appliedUpTo(partition)))
                .sum();
    }

    /** Where nothing failed, what the relay's transactions leave at a partition's end is read though never applied. */
    private long appliedUpTo(TopicPartition partition) {
        return astray && current.containsKey(partition)
                ? current.get(partition).nextOffset()
                : consumer.position(partition, LOOK);
    }

    /** Leaves the group at once, so that the next instance need not wait for this one's session to end. */
    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    }
}

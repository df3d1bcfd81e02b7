package org.waymark.foundation.projection;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.waymark.contracts.EventType;

/** Makes of records what one transaction applies. Those before the kept place are passed over. */
final class ReadBatch {
    private final Work work;
    private final DeadLetterTopic deadLetterTopic;
    private final EventReader reader = new EventReader();
    /** On the dead-letter topic, but not passed over yet: while the database is away a batch is read many times. */
    private final Set<DeadLetter> told = new HashSet<>();

    ReadBatch(Work work, DeadLetterTopic deadLetterTopic) {
        this.work = work;
        this.deadLetterTopic = deadLetterTopic;
    }

    Batch of(ConsumerRecords<byte[], byte[]> records, Map<TopicPartition, Place> from) throws Exception {
        Batch batch = Batch.after(from);
        for (ConsumerRecord<byte[], byte[]> record : records) {
            TopicPartition partition = new TopicPartition(record.topic(), record.partition());
            Place place = batch.reached(partition);
            if (record.offset() < place.nextOffset()) {
                batch.passedOver().add(partition);
            } else {
                batch.to().put(partition, read(record, place, batch));
            }
        }
        return batch;
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

    void applied(Batch batch) {
        batch.deadLetters().forEach(told::remove);
    }
}

package org.waymark.foundation.projection;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.waymark.contracts.EventType;

/** Makes of the records what one transaction applies; those before the kept place are passed over. */
final class ReadBatch {
    private final Work work;
    private final DeadLetterTopic deadLetterTopic;
    private final EventReader reader = new EventReader();
    /**
     * Letters of a batch that is not applied yet: while the database is away it is read many times, but copied once.
     */
    private final Set<DeadLetter> copied = new HashSet<>();

    ReadBatch(Work work, DeadLetterTopic deadLetterTopic) {
        this.work = work;
        this.deadLetterTopic = deadLetterTopic;
    }

    Batch of(ConsumerRecords<byte[], byte[]> records, Map<TopicPartition, Place> kept) throws Exception {
        Batch batch = Batch.after(kept);
        for (ConsumerRecord<byte[], byte[]> record : records) {
            TopicPartition partition = new TopicPartition(record.topic(), record.partition());
            Place place = batch.places().get(partition);
            if (record.offset() >= place.nextOffset()) {
                batch.places().put(partition, read(record, place, batch));
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
            copy(letter, record);
            batch.deadLetters().add(letter);
            return place.after(record.offset());
        }
    }

    /**
     * Before the transaction that passes over the record: after a crash in between the copy is there twice, never
     * missing.
     */
    private void copy(DeadLetter letter, ConsumerRecord<byte[], byte[]> record) throws Exception {
        if (!work.rebuilds() && !copied.contains(letter)) {
            deadLetterTopic.send(letter, record);
            copied.add(letter);
        }
    }

    /** The batch is applied, or no longer needed. */
    void end() {
        copied.clear();
    }
}

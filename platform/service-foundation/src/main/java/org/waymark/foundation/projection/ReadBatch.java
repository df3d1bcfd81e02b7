package org.waymark.foundation.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Reads records as events. What can never be read is copied to the dead-letter topic. */
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

    /** Reads each record that does not lie before the places seen. */
    List<ReadRecord> read(ConsumerRecords<byte[], byte[]> records, Map<TopicPartition, Place> seen) throws Exception {
        List<ReadRecord> read = new ArrayList<>(records.count());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            TopicPartition partition = new TopicPartition(record.topic(), record.partition());
            if (record.offset() >= seen.getOrDefault(partition, Place.BEGINNING).nextOffset()) {
                read.add(read(partition, record));
            }
        }
        return read;
    }

    private ReadRecord read(TopicPartition partition, ConsumerRecord<byte[], byte[]> record) throws Exception {
        try {
            return new ReadRecord(partition, record.offset(), reader.read(record), null);
        } catch (EventReader.Unreadable never) {
            DeadLetter letter = DeadLetter.of(work.place(), record, never.getMessage());
            copy(letter, record);
            return new ReadRecord(partition, record.offset(), null, letter);
        }
    }

    /**
     * Before the transaction that passes over the record, never in it. After a crash in between the copy is there twice,
     * but it is never missing.
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

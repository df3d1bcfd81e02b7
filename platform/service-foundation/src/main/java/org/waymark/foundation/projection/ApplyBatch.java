package org.waymark.foundation.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * In one transaction: locks the places, passes over the records before them, has the projector write its rows, keeps the
 * dead letters and moves the places.
 */
@ApplicationScoped
class ApplyBatch {
    private final Places places;
    private final DeadLetters deadLetters;
    private final ProjectionTables tables;

    ApplyBatch(Places places, DeadLetters deadLetters, ProjectionTables tables) {
        this.places = places;
        this.deadLetters = deadLetters;
        this.tables = tables;
    }

    /**
     * Returns the places that are before those seen. If there are any, nothing is applied: the records between them and
     * the batch are missing.
     */
    Set<TopicPartition> apply(
            Work work, ConsumerRecords<byte[], byte[]> records, ReadBatch readBatch, Assigned assigned)
            throws Exception {
        Map<TopicPartition, Place> seen = assigned.seen();
        seen.keySet().retainAll(records.partitions());
        List<ReadRecord> read = readBatch.read(records, seen);
        Map<TopicPartition, Place> reached = QuarkusTransaction.requiringNew().call(() -> {
            if (work.rebuilds()) {
                tables.writeToRebuilt(work.projector().name());
            }
            Map<TopicPartition, Place> kept = places.lock(work.place(), records.partitions());
            return Place.setBack(kept, seen).isEmpty() ? applied(work, Batch.of(read, kept)) : kept;
        });
        Set<TopicPartition> setBack = Place.setBack(reached, seen);
        if (setBack.isEmpty()) {
            assigned.see(reached);
            assigned.applied(records);
        }
        return setBack;
    }

    private Map<TopicPartition, Place> applied(Work work, Batch batch) throws Exception {
        places.move(work.place(), batch.places());
        deadLetters.keep(batch.deadLetters());
        if (!batch.events().isEmpty()) {
            work.projector().apply(batch.events());
        }
        return batch.places();
    }
}

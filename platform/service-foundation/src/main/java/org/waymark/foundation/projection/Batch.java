package org.waymark.foundation.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/**
 * What one transaction applies: events, dead letters, and the places before and after them.
 *
 * @param passedOver partitions in which some records lie before the kept place
 */
record Batch(
        Map<TopicPartition, Place> from,
        Map<TopicPartition, Place> to,
        List<ReceivedEvent> events,
        List<DeadLetter> deadLetters,
        Set<TopicPartition> passedOver) {
    static Batch after(Map<TopicPartition, Place> from) {
        return new Batch(Map.copyOf(from), new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    }

    /** Only sets the places back, so that the partitions are read from their beginnings. */
    static Batch backToBeginning(Map<TopicPartition, Place> from) {
        Batch batch = after(from);
        from.forEach((partition, place) -> batch.to().put(partition, place.backToBeginning()));
        return batch;
    }

    Place reached(TopicPartition partition) {
        return to.getOrDefault(partition, from.get(partition));
    }
}

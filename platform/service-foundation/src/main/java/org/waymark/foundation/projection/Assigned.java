package org.waymark.foundation.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Partitions as the group gave them out once, how far their places had come and how far they were read since. */
final class Assigned {
    private final int generation;
    private final Map<TopicPartition, Place> seen = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Long> read = new ConcurrentHashMap<>();

    Assigned(int generation) {
        this.generation = generation;
    }

    boolean isOf(int generation) {
        return this.generation == generation;
    }

    /** The channel was told to read from these places. */
    void readFrom(Map<TopicPartition, Place> kept) {
        see(kept);
        kept.forEach((partition, place) -> read.put(partition, place.nextOffset()));
    }

    void see(Map<TopicPartition, Place> kept) {
        seen.putAll(kept);
    }

    void applied(ConsumerRecords<?, ?> records) {
        records.partitions().forEach(partition -> read.put(partition, endOf(records, partition)));
    }

    Map<TopicPartition, Place> seen() {
        return new HashMap<>(seen);
    }

    boolean hasSeen(Collection<TopicPartition> partitions) {
        return seen.keySet().containsAll(partitions);
    }

    /**
     * The partitions with records before what was read already: the topic was made anew, so that the records before the
     * place are not those that were applied.
     */
    Set<TopicPartition> madeAnew(ConsumerRecords<?, ?> records) {
        return records.partitions().stream()
                .filter(partition -> records.records(partition).get(0).offset() < read.getOrDefault(partition, 0L))
                .collect(Collectors.toSet());
    }

    private static long endOf(ConsumerRecords<?, ?> records, TopicPartition partition) {
        List<? extends ConsumerRecord<?, ?>> ofPartition = records.records(partition);
        return ofPartition.get(ofPartition.size() - 1).offset() + 1;
    }
}

package org.waymark.example.consumer.topic;

import java.util.Collection;
import java.util.List;
import org.apache.kafka.common.TopicPartition;

/** The log does not hold the kept place: records were deleted, or the topic is not the one it was. */
@SuppressWarnings("serial")
public class PlaceLost extends Exception {
    private final transient List<Integer> partitions;

    PlaceLost(Collection<TopicPartition> partitions) {
        super("The topic does not hold the place kept for " + partitions);
        this.partitions = partitions.stream().map(TopicPartition::partition).toList();
    }

    public List<Integer> partitions() {
        return partitions;
    }
}

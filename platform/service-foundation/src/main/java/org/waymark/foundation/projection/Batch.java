package org.waymark.foundation.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** What one transaction applies: events, letters, and the places they lead from and to. */
record Batch(
        Map<TopicPartition, Place> from,
        Map<TopicPartition, Place> to,
        List<ReceivedEvent> events,
        List<DeadLetter> deadLetters) {
    static Batch after(Map<TopicPartition, Place> from) {
        return new Batch(from, new HashMap<>(), new ArrayList<>(), new ArrayList<>());
    }

    Place reached(TopicPartition partition) {
        return to.getOrDefault(partition, from.get(partition));
    }
}

package org.waymark.foundation.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** What one transaction applies: events, dead letters, and the places after them. */
record Batch(Map<TopicPartition, Place> places, List<ReceivedEvent> events, List<DeadLetter> deadLetters) {
    static Batch after(Map<TopicPartition, Place> kept) {
        return new Batch(new HashMap<>(kept), new ArrayList<>(), new ArrayList<>());
    }
}

package org.waymark.foundation.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** What one transaction applies: events, dead letters, and the places after them. */
record Batch(Map<TopicPartition, Place> places, List<ReceivedEvent> events, List<DeadLetter> deadLetters) {
    /** Of what was read, passing over what lies before the kept places. */
    static Batch of(List<ReadRecord> read, Map<TopicPartition, Place> kept) {
        Batch batch = new Batch(new HashMap<>(kept), new ArrayList<>(), new ArrayList<>());
        for (ReadRecord record : read) {
            Place place = batch.places.get(record.partition());
            if (record.offset() >= place.nextOffset()) {
                batch.add(record);
                batch.places.put(record.partition(), record.after(place));
            }
        }
        return batch;
    }

    private void add(ReadRecord record) {
        if (record.letter() != null) {
            deadLetters.add(record.letter());
        } else if (!record.isMarker()) {
            events.add(record.event());
        }
    }
}

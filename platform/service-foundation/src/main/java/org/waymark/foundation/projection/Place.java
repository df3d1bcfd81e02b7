package org.waymark.foundation.projection;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** How far a projection has come in one partition: the next offset to read, and the last journal position read there. */
record Place(long nextOffset, long epoch, long sequence) {
    static final Place BEGINNING = new Place(0, 0, 0);

    Place after(long offset, long epoch, long sequence) {
        boolean further = epoch > this.epoch || (epoch == this.epoch && sequence > this.sequence);
        return further ? new Place(offset + 1, epoch, sequence) : new Place(offset + 1, this.epoch, this.sequence);
    }

    /** The places that are missing or before those seen. */
    static Set<TopicPartition> setBack(Map<TopicPartition, Place> kept, Map<TopicPartition, Place> seen) {
        return seen.keySet().stream()
                .filter(partition -> {
                    Place place = kept.get(partition);
                    return place == null || place.nextOffset < seen.get(partition).nextOffset;
                })
                .collect(Collectors.toSet());
    }

    Place after(long offset) {
        return new Place(offset + 1, epoch, sequence);
    }
}

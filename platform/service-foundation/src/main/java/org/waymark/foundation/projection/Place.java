package org.waymark.foundation.projection;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.waymark.contracts.EventEnvelope;

/**
 * How far a projection has come in one partition: the next offset to read, and the last journal position read there.
 *
 * @param completeTo everything of the source that was announced by then and belongs here stands before; null where that
 *     was never heard
 * @param lastAnnounced the latest instant from which an event that stands before is known; null before the first
 */
record Place(long nextOffset, long epoch, long sequence, Instant completeTo, Instant lastAnnounced) {
    static final Place BEGINNING = new Place(0, 0, 0);

    Place(long nextOffset, long epoch, long sequence) {
        this(nextOffset, epoch, sequence, null, null);
    }

    /** Other events of the same round of numbering may follow: what it was announced with is not complete yet. */
    Place afterEvent(long offset, EventEnvelope event) {
        Instant announced = event.announcedAt();
        Instant complete = announced == null ? null : announced.minusNanos(1_000);
        return after(offset, event.epoch(), event.sequence()).with(complete, event.knownFrom());
    }

    /** @param told the instant up to which the marker tells of everything */
    Place afterMarker(long offset, EventEnvelope marker, Instant told) {
        return after(offset, marker.epoch(), marker.sequence()).with(told, null);
    }

    Place after(long offset, long epoch, long sequence) {
        boolean further = epoch > this.epoch || (epoch == this.epoch && sequence > this.sequence);
        return further
                ? new Place(offset + 1, epoch, sequence, completeTo, lastAnnounced)
                : new Place(offset + 1, this.epoch, this.sequence, completeTo, lastAnnounced);
    }

    Place after(long offset) {
        return new Place(offset + 1, epoch, sequence, completeTo, lastAnnounced);
    }

    private Place with(Instant complete, Instant announced) {
        return new Place(nextOffset, epoch, sequence, later(completeTo, complete), later(lastAnnounced, announced));
    }

    private static Instant later(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? other : one;
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
}

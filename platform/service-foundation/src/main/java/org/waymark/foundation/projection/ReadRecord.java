package org.waymark.foundation.projection;

import java.time.Instant;
import org.apache.kafka.common.TopicPartition;
import org.waymark.contracts.EventType;
import org.waymark.contracts.journal.JournalMarker;

/** A record as it was read: one of event and letter is null. */
record ReadRecord(TopicPartition partition, long offset, ReceivedEvent event, DeadLetter letter) {
    Place after(Place place) {
        if (event == null) {
            return place.after(offset);
        }
        return isMarker()
                ? place.afterMarker(offset, event.envelope(), told(event.dataAs(JournalMarker.class)))
                : place.afterEvent(offset, event.envelope());
    }

    boolean isMarker() {
        return event != null && event.type() == EventType.JOURNAL_MARKER;
    }

    /** An older marker says only when it was sent; what it knew of was announced before. */
    private static Instant told(JournalMarker marker) {
        return marker.announcedAt() == null ? marker.time().minusNanos(1_000) : marker.announcedAt();
    }
}

package org.waymark.foundation.projection;

import org.apache.kafka.common.TopicPartition;
import org.waymark.contracts.EventType;

/** A record as it was read: one of event and letter is null. */
record ReadRecord(TopicPartition partition, long offset, ReceivedEvent event, DeadLetter letter) {
    Place after(Place place) {
        return event == null
                ? place.after(offset)
                : place.after(offset, event.envelope().epoch(), event.envelope().sequence());
    }

    boolean isMarker() {
        return event != null && event.type() == EventType.JOURNAL_MARKER;
    }
}

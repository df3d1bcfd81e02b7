package org.waymark.contracts.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.waymark.contracts.EventData;

/**
 * Stands on every partition after each batch: everything of the source up to {@code position} that belongs on this
 * partition stands before it. The least position over all partitions is how far a consumer has come. On
 * {@link Heartbeats#TOPIC} it is true without a place: see there.
 *
 * @param announcedAt everything of the source that was announced at or before it has a position up to {@code position};
 *     null in markers that were sent before it was told
 */
public record JournalMarker(
        String source,
        long position,
        long epoch,
        Instant time,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant announcedAt)
        implements EventData {

    /** A marker of before {@code announcedAt} was told. */
    public JournalMarker(String source, long position, long epoch, Instant time) {
        this(source, position, epoch, time, null);
    }

    @Override
    public String key() {
        return source;
    }
}

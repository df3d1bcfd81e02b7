package org.waymark.contracts.journal;

import java.time.Instant;
import org.waymark.contracts.EventData;

/**
 * Stands on every partition after each batch: everything of the source up to {@code position} that belongs on this
 * partition stands before it. The least position over all partitions is how far a consumer has come.
 */
public record JournalMarker(String source, long position, long epoch, Instant time) implements EventData {
    @Override
    public String key() {
        return source;
    }
}

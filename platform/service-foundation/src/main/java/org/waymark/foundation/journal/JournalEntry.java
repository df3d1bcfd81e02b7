package org.waymark.foundation.journal;

import java.time.Instant;
import java.util.UUID;
import org.waymark.contracts.EventEnvelope;

/**
 * A journal row that has its position.
 *
 * @param position contiguous from 1, given after commit
 * @param epoch the relay's term in which the position was given
 * @param data the event's JSON, as it is sent
 * @param announcedAt the instant at which it got its position, by the database's clock; null where that was not
 *     told yet
 */
public record JournalEntry(
        long position,
        long epoch,
        UUID id,
        String topic,
        String type,
        String key,
        String subject,
        Instant recordedAt,
        String traceparent,
        String data,
        Instant announcedAt) {
    public EventEnvelope envelope(String source) {
        return new EventEnvelope(id, source, type, subject, recordedAt, key, position, epoch, traceparent, announcedAt);
    }
}

package org.waymark.foundation.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.waymark.contracts.EventData;
import org.waymark.contracts.EventJson;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

/**
 * Something that happened, on its way into the journal.
 *
 * @param data the event's record, written as JSON
 */
public record Happening(
        UUID id, EventType type, Topic topic, String key, String subject, Instant recordedAt, String data) {
    private static final TimeBasedEpochGenerator UUID_V7 = Generators.timeBasedEpochGenerator();

    public static Happening of(EventType type, Instant recordedAt, EventData data) {
        return of(UUID_V7.generate(), type, recordedAt, data);
    }

    /** With an id made of what happened, so that whoever works it out again tells the same event. */
    public static Happening of(UUID id, EventType type, Instant recordedAt, EventData data) {
        try {
            String json = EventJson.mapper().writeValueAsString(data);
            return new Happening(id, type, type.topicOf(data), data.key(), data.subject(), recordedAt, json);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

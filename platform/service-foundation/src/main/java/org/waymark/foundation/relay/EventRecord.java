package org.waymark.foundation.relay;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.waymark.contracts.EventEnvelope;
import org.waymark.contracts.EventType;
import org.waymark.contracts.journal.JournalMarker;
import org.waymark.foundation.journal.Happening;

/** A CloudEvent as a record of Kafka: its attributes are headers. */
final class EventRecord {
    private EventRecord() {}

    /** @param partition null for the one of the key */
    static ProducerRecord<String, String> of(
            String topic, Integer partition, EventEnvelope envelope, String data, String publicUrl) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, partition, envelope.partitionkey(), data);
        envelope.headers(publicUrl)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    static ProducerRecord<String, String> ofMarker(
            String topic, int partition, String source, Told told, Instant now, String publicUrl) {
        JournalMarker data = new JournalMarker(source, told.position(), told.epoch(), now, told.announcedAt());
        Happening marker = Happening.of(EventType.JOURNAL_MARKER, now, data);
        EventEnvelope envelope = new EventEnvelope(
                marker.id(),
                source,
                marker.type().type(),
                marker.subject(),
                now,
                marker.key(),
                told.position(),
                told.epoch(),
                null);
        return of(topic, partition, envelope, marker.data(), publicUrl);
    }
}

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

    /**
     * @param traceparent of whoever sends it, or null; {@code ce_traceparent} stays that of the request behind it
     */
    static ProducerRecord<String, String> of(
            String topic, EventEnvelope envelope, String data, String publicUrl, String traceparent) {
        ProducerRecord<String, String> record = of(topic, null, envelope, data, publicUrl);
        if (traceparent != null) {
            record.headers().add("traceparent", traceparent.getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }

    /** @param partition null for the one of the key */
    private static ProducerRecord<String, String> of(
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

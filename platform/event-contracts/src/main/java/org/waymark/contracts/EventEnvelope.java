package org.waymark.contracts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The CloudEvents 1.0 attributes of one event, as headers of a Kafka record in binary mode.
 *
 * @param type of {@link EventType}, or one this version does not know yet
 * @param time to the microsecond
 * @param partitionkey the Kafka key
 * @param sequence position in the journal of {@code source}, from 1, without gaps
 * @param epoch of the relay's lease; (epoch, sequence) only ever grows
 * @param traceparent W3C trace context of the request behind it, or null
 * @param announcedAt the instant at which it was given its position, by the clock of the source's database: it never
 *     decreases with {@code sequence}; null in events that were sent before it was told
 */
public record EventEnvelope(
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String partitionkey,
        long sequence,
        long epoch,
        String traceparent,
        Instant announcedAt) {

    public EventEnvelope {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(partitionkey, "partitionkey");
        time = time.truncatedTo(ChronoUnit.MICROS);
        announcedAt = announcedAt == null ? null : announcedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** An event of before {@code announcedAt} was told. */
    public EventEnvelope(
            UUID id,
            String source,
            String type,
            String subject,
            Instant time,
            String partitionkey,
            long sequence,
            long epoch,
            String traceparent) {
        this(id, source, type, subject, time, partitionkey, sequence, epoch, traceparent, null);
    }

    /** From when on it counts as known: what was announced later was not known then. */
    public Instant knownFrom() {
        return announcedAt == null ? time : announcedAt;
    }

    /**
     * In the order a reader of the topic likes to see them.
     *
     * @param publicUrl of the service that sends it, without a slash at its end; {@code dataschema} is absolute, since
     *     the SDKs of CloudEvents refuse a relative one
     */
    public Map<String, String> headers(String publicUrl) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", source);
        headers.put("ce_type", type);
        headers.put("ce_subject", subject);
        headers.put("ce_time", time.toString());
        headers.put("ce_partitionkey", partitionkey);
        headers.put("ce_sequence", sortable(sequence));
        headers.put("ce_epoch", Long.toString(epoch));
        if (announcedAt != null) {
            headers.put("ce_announcedat", announcedAt.toString());
        }
        headers.put("ce_dataschema", publicUrl + EventType.schemaPath(type));
        if (traceparent != null) {
            headers.put("ce_traceparent", traceparent);
        }
        headers.put("content-type", "application/json");
        return headers;
    }

    /**
     * Ignores attributes it does not know, and {@code dataschema}, which is the path alone in older events; refuses what
     * is missing or has the wrong form.
     */
    public static EventEnvelope of(Map<String, String> headers) throws InvalidEvent {
        EventHeaders attributes = new EventHeaders(headers);
        attributes.mustBeBinaryCloudEventWithJson();
        return new EventEnvelope(
                attributes.uuid("ce_id"),
                attributes.text("ce_source"),
                attributes.text("ce_type"),
                attributes.text("ce_subject"),
                attributes.instant("ce_time"),
                attributes.text("ce_partitionkey"),
                attributes.count("ce_sequence"),
                attributes.count("ce_epoch"),
                headers.get("ce_traceparent"),
                headers.containsKey("ce_announcedat") ? attributes.instant("ce_announcedat") : null);
    }

    /** 19 digits with leading zeros: text order is number order. */
    private static String sortable(long sequence) {
        String digits = Long.toString(sequence);
        return "0".repeat(19 - digits.length()) + digits;
    }
}

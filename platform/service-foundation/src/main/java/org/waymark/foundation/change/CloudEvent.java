package org.waymark.foundation.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.journal.JournalEntry;

/** An event in CloudEvents JSON format, with the same attributes as the Kafka record. */
@Schema(
        description = "An event in CloudEvents 1.0 JSON format",
        requiredProperties = {
            "specversion",
            "id",
            "source",
            "type",
            "subject",
            "time",
            "datacontenttype",
            "dataschema",
            "partitionkey",
            "sequence",
            "epoch",
            "data"
        },
        examples = CloudEvent.EXAMPLE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
        String specversion,
        @Schema(
                        description = "The same on every delivery: deduplicate by it",
                        format = "uuid",
                        implementation = UUID.class)
                String id,
        @Schema(description = "The service that wrote the event", examples = "/indicator-service") String source,
        @Schema(examples = "org.waymark.observation.recorded.v1") String type,
        String subject,
        @Schema(format = "date-time") String time,
        String datacontenttype,
        @Schema(
                        description = "Where the JSON Schema of data is",
                        format = "uri",
                        examples = "http://127.0.0.1:8081/schemas/org.waymark.observation.recorded.v1.json")
                String dataschema,
        @Schema(description = "Events of one key come in the order in which they happened") String partitionkey,
        @Schema(description = "Journal position, 19 digits so that text order is number order", pattern = "[0-9]{19}")
                String sequence,
        @Schema(description = "One higher for each new leader of the relay; (epoch, sequence) only grows") long epoch,
        @Schema(
                        description =
                                "The instant at which it got its position, by the clock of the service's database: never "
                                        + "before that of an earlier position. knownAt of a report is measured against it; older "
                                        + "events have none, and their time counts",
                        format = "date-time")
                String announcedat,
        @Schema(description = "W3C trace context of the request behind it") String traceparent,
        @JsonRawValue @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class) String data) {
    static final String EXAMPLE =
            """
            {"specversion": "1.0", "id": "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071", "source": "/project-service",
             "type": "org.waymark.agency.registered.v1", "subject": "samr", "time": "2026-11-22T08:00:00.123456Z",
             "datacontenttype": "application/json", "dataschema": "http://127.0.0.1:8082/schemas/org.waymark.agency.registered.v1.json",
             "partitionkey": "samr", "sequence": "0000000000000000017", "epoch": 3,
             "announcedat": "2026-11-22T08:00:00.201377Z",
             "data": {"agency": "samr", "version": 1}}
            """;

    static CloudEvent of(JournalEntry entry, String source, String publicUrl) {
        Map<String, String> headers = entry.envelope(source).headers(publicUrl);
        return new CloudEvent(
                headers.get("ce_specversion"),
                headers.get("ce_id"),
                headers.get("ce_source"),
                headers.get("ce_type"),
                headers.get("ce_subject"),
                headers.get("ce_time"),
                headers.get("content-type"),
                headers.get("ce_dataschema"),
                headers.get("ce_partitionkey"),
                headers.get("ce_sequence"),
                entry.epoch(),
                headers.get("ce_announcedat"),
                headers.get("ce_traceparent"),
                entry.data());
    }
}

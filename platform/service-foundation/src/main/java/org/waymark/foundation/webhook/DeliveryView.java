package org.waymark.foundation.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.delivery.DeliveryLog;

/** One attempt to deliver one event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "One attempt to deliver one event",
        requiredProperties = {"event", "type", "subject", "attempt", "at", "milliseconds", "outcome"},
        examples = DeliveryView.EXAMPLE)
record DeliveryView(
        @Schema(description = "The event's id, as `webhook-id` gives it") UUID event,
        String type,
        String subject,
        @Schema(description = "Its journal position; absent of a test") Long position,
        @Schema(description = "Counts from 1") int attempt,
        Instant at,
        @Schema(description = "From looking the name up to the end of the answer") int milliseconds,
        @Schema(
                        description =
                                "DELIVERED (2xx), REFUSED (any other answer), GONE (410), TIMEOUT, NO_CONNECTION, TLS, "
                                        + "UNKNOWN_NAME, FORBIDDEN_ADDRESS or BROKEN_ANSWER",
                        pattern = "^[A-Z_]+$")
                String outcome,
        @Schema(description = "Of the answer; absent where none came") Integer httpStatus) {
    static final String EXAMPLE =
            """
            {"event": "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071", "type": "org.waymark.agency.registered.v1", "subject": "cnipa",
             "position": 1234, "attempt": 2, "at": "2026-11-22T09:12:00.004512Z", "milliseconds": 41,
             "outcome": "DELIVERED", "httpStatus": 204}
            """;

    static DeliveryView of(DeliveryLog.Entry entry) {
        return new DeliveryView(
                entry.event(),
                entry.type(),
                entry.subject(),
                entry.position() == 0 ? null : entry.position(),
                entry.attempt(),
                entry.at(),
                entry.milliseconds(),
                entry.outcome(),
                entry.status());
    }
}

package org.waymark.foundation.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.delivery.GivenUpEvents;

/** An event that was given up. `GET /changes` has it as well. */
@Schema(
        description = "An event that was given up",
        requiredProperties = {"event", "type", "subject", "partitionkey", "position", "attempts", "reason", "diedAt"},
        examples = DeadLetterView.EXAMPLE)
record DeadLetterView(
        @Schema(description = "Its id, as `webhook-id` gave it") UUID event,
        String type,
        String subject,
        String partitionkey,
        @Schema(description = "Its journal position: `GET /api/v1/changes` has it there") long position,
        int attempts,
        @Schema(description = "What came of the last attempt", examples = "REFUSED 422") String reason,
        Instant diedAt) {
    static final String EXAMPLE =
            """
            {"event": "0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071", "type": "org.waymark.agency.registered.v1", "subject": "cnipa",
             "partitionkey": "cnipa", "position": 1234, "attempts": 84, "reason": "REFUSED 422",
             "diedAt": "2026-11-25T09:12:00.004512Z"}
            """;

    static DeadLetterView of(GivenUpEvents.DeadEvent event) {
        return new DeadLetterView(
                event.id(),
                event.type(),
                event.subject(),
                event.key(),
                event.position(),
                event.attempts(),
                event.reason(),
                event.diedAt());
    }
}

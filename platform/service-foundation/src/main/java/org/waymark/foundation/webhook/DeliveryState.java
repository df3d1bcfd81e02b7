package org.waymark.foundation.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.delivery.DeliveryStates;
import org.waymark.foundation.subscription.Subscription;

/** How the deliveries of a subscription stand. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {"position", "examined", "waiting", "deadLetters", "failures"},
        description = "How its deliveries stand")
record DeliveryState(
        @Schema(description = "Every event up to this journal position was delivered, or is a dead letter")
                long position,
        @Schema(description = "Up to this position the journal was looked through for it") long examined,
        @Schema(description = "Events that were found for it and are not delivered yet") long waiting,
        @Schema(description = "Events that were given up") long deadLetters,
        @Schema(description = "The last success") Instant deliveredAt,
        @Schema(description = "How often in a row nothing could be delivered") int failures,
        @Schema(description = "Since when; absent unless it fails") Instant failingSince,
        @Schema(description = "What came of the last attempt, if it failed", examples = "REFUSED 500")
                String lastFailure,
        @Schema(description = "Before then nothing is tried; absent where nothing is waited for") Instant nextAttemptAt,
        @Schema(description = "Why this service switched it off; absent unless it did") String disabledReason) {
    static DeliveryState of(Subscription subscription, DeliveryStates.State state) {
        return new DeliveryState(
                state.reached(),
                subscription.takenPosition(),
                state.waiting(),
                state.deadLetters(),
                subscription.deliveredAt(),
                subscription.failures(),
                subscription.failingSince(),
                subscription.lastFailure(),
                subscription.retryAt(),
                subscription.disabledReason());
    }
}

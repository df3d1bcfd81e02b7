package org.waymark.foundation.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.delivery.DeliveryStates;
import org.waymark.foundation.receiver.WebhookSecret;
import org.waymark.foundation.subscription.SecretKeeper;
import org.waymark.foundation.subscription.Subscription;

/** A subscription as its agency sees it: never with its secret. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Who is told of which events by HTTP",
        requiredProperties = {
            "id",
            "version",
            "agency",
            "address",
            "types",
            "subject",
            "active",
            "after",
            "changedAt",
            "delivery"
        },
        examples = SubscriptionView.EXAMPLE)
record SubscriptionView(
        String id,
        int version,
        String agency,
        @Schema(format = "uri") String address,
        @Schema(description = "Event types; empty for all public ones") List<String> types,
        @Schema(description = "A subject, or its beginning and `*`") String subject,
        boolean active,
        @Schema(description = "It began with what came after this journal position") long after,
        @Schema(description = "The end of the secret, to tell which one it is; absent where it cannot be read")
                String secretHint,
        @Schema(description = "How long the secret before signs beside the new one; absent unless it does")
                Instant secretBeforeUntil,
        Instant changedAt,
        DeliveryState delivery) {
    static final String EXAMPLE =
            """
            {"id": "registry-news", "version": 1, "agency": "cnipa", "address": "https://data.example.org/waymark-events",
             "types": ["org.waymark.agency.registered.v1"], "subject": "c*", "active": true, "after": 1200,
             "secretHint": "whsec_…b7oD", "changedAt": "2026-11-22T08:00:00.123456Z",
             "delivery": {"position": 1234, "examined": 1240, "waiting": 2, "deadLetters": 0,
                          "deliveredAt": "2026-11-22T09:12:00.004512Z", "failures": 0}}
            """;

    static SubscriptionView of(
            Subscription subscription, DeliveryStates.State state, SecretKeeper secrets, Instant now) {
        Instant until = subscription.beforeUntil();
        return new SubscriptionView(
                subscription.id(),
                subscription.version(),
                subscription.agency(),
                subscription.address(),
                subscription.types(),
                subscription.subject().text(),
                subscription.active(),
                subscription.beganAfter(),
                secrets.open(subscription.secret()).map(WebhookSecret::hint).orElse(null),
                until != null && now.isBefore(until) ? until : null,
                subscription.changedAt(),
                DeliveryState.of(subscription, state));
    }
}

package org.waymark.foundation.subscription;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A subscription and how its deliveries stand.
 *
 * @param number never given again, also when the same id is
 * @param types empty for all public types
 * @param secret encrypted
 * @param secretBefore encrypted; null unless another took its place
 * @param beganAfter the position after which it began
 * @param takenPosition up to where the journal was looked through for it
 * @param failures how often in a row nothing could be delivered
 * @param retryAt before then nothing is tried; null where nothing is waited for
 */
public record Subscription(
        long number,
        String id,
        int version,
        String agency,
        String address,
        List<String> types,
        SubjectPattern subject,
        byte[] secret,
        byte[] secretBefore,
        Instant beforeUntil,
        boolean active,
        long beganAfter,
        long takenPosition,
        String changedBy,
        Instant changedAt,
        int failures,
        Instant failingSince,
        Instant retryAt,
        String lastFailure,
        Instant deliveredAt,
        String disabledReason) {
    public URI uri() {
        return URI.create(address);
    }

    String etag() {
        return "\"" + version + "\"";
    }

    /** The members in which what somebody puts differs from it. */
    List<String> differing(SubscriptionDefinition definition, boolean newSecret) {
        List<String> differing = new ArrayList<>();
        if (active != definition.active()) {
            differing.add("active");
        }
        if (!address.equals(definition.address())) {
            differing.add("address");
        }
        if (newSecret) {
            differing.add("secret");
        }
        if (!subject.text().equals(definition.subject())) {
            differing.add("subject");
        }
        if (!types.equals(definition.types())) {
            differing.add("types");
        }
        return differing;
    }
}

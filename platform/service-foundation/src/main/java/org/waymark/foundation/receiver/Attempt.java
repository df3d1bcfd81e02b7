package org.waymark.foundation.receiver;

import java.time.Duration;
import java.time.Instant;

/**
 * What came of sending one message once.
 *
 * @param status null where no answer came
 * @param retryAfter what the receiver asked for with 429 or 503; null where it asked for nothing
 */
public record Attempt(Instant at, Duration took, Outcome outcome, Integer status, Duration retryAfter) {
    /** One word of a short list, for people and for metrics. Nothing of an answer is shown. */
    public enum Outcome {
        DELIVERED,
        /** An answer other than 2xx, redirects included. */
        REFUSED,
        /** 410: it wants no more. */
        GONE,
        TIMEOUT,
        NO_CONNECTION,
        TLS,
        UNKNOWN_NAME,
        FORBIDDEN_ADDRESS,
        /** An answer that is not HTTP, or a connection that broke. */
        BROKEN_ANSWER
    }

    public boolean isDelivered() {
        return outcome == Outcome.DELIVERED;
    }

    /** For the log and for the subscription's state: "REFUSED 500". */
    public String words() {
        return status == null ? outcome.name() : outcome.name() + " " + status;
    }
}

package org.waymark.endtoend.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.waymark.contracts.EventJson;

/**
 * @param replayed whether it says that it is the answer of an earlier try
 * @param retryAfter zero where it does not say
 */
record Answer(int status, String body, boolean replayed, Duration retryAfter) {
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Idempotency-Replayed").isPresent(),
                Duration.ofSeconds(
                        response.headers().firstValueAsLong("Retry-After").orElse(0)));
    }

    boolean isDone() {
        return status == 200 || status == 201;
    }

    /** The same request may be sent again: nobody was there to answer it, or its twin is still under way. */
    boolean isPassing() {
        return PASSING.contains(status) || (status == 409 && !retryAfter.isZero());
    }

    JsonNode json() {
        try {
            return EventJson.mapper().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.waymark.endtoend.bigplan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.contracts.EventJson;

/** A service for one who comes back when it is busy, as its contract asks of a client. */
record Api(URI base, String token) {
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 300;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param body a missing node when it is no JSON */
    record Answer(int status, JsonNode body, Optional<String> location, Optional<Long> position) {
        static Answer of(HttpResponse<byte[]> response) {
            return new Answer(
                    response.statusCode(),
                    json(response.body()),
                    response.headers().firstValue("Location"),
                    response.headers().firstValue("Waymark-Position").map(Long::valueOf));
        }

        Answer expect(Set<Integer> statuses) {
            if (!statuses.contains(status)) {
                throw new IllegalStateException("answered " + status + ": " + body);
            }
            return this;
        }

        private static JsonNode json(byte[] text) {
            try {
                return EventJson.mapper().readTree(text);
            } catch (IOException notJson) {
                return MissingNode.getInstance();
            }
        }
    }

    Answer get(String path) {
        return answered(request(path).GET());
    }

    /** Creates it; 200 where the same is there already. */
    Answer create(String path, String body) {
        return answered(request(path)
                        .header("Content-Type", "application/json")
                        .header("If-None-Match", "*")
                        .PUT(BodyPublishers.ofString(body)))
                .expect(Set.of(200, 201));
    }

    /** Where the job is that imports the rows. */
    String queue(Supplier<InputStream> rows) {
        return answered(request("/api/v1/observations")
                        .header("Content-Type", "application/x-ndjson")
                        .header("Prefer", "respond-async")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofInputStream(rows)))
                .expect(Set.of(202))
                .location()
                .orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(ANSWER_WITHIN)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private static Answer answered(HttpRequest.Builder request) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
                if (!PASSING.contains(response.statusCode()) || System.nanoTime() > end) {
                    return Answer.of(response);
                }
                pause(response.headers().firstValue("Retry-After"));
            } catch (IOException broken) {
                if (System.nanoTime() > end) {
                    throw new UncheckedIOException(broken);
                }
                pause(Optional.empty());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    private static void pause(Optional<String> retryAfter) {
        try {
            Thread.sleep(retryAfter
                    .filter(seconds -> seconds.matches("[0-9]{1,3}"))
                    .map(seconds -> Long.parseLong(seconds) * 1_000)
                    .orElse(PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}

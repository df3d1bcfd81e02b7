package org.waymark.local.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.waymark.local.suite.Refused;

/** One service's REST interface. It repeats a request only where the contract lets a client repeat it. */
public final class ServiceClient {
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    public ServiceClient(URI base) {
        this.base = base;
    }

    public Answer get(String path) {
        return answer(request(path).GET().build());
    }

    /** With what only the token may see. */
    Answer get(String path, String token) {
        return answer(
                request(path).header("Authorization", "Bearer " + token).GET().build());
    }

    /** Creates a thing. The service answers 200 if an equal one exists, 412 if a different one does. */
    Answer create(String path, JsonNode body, String token) {
        return answer(write(path, token)
                .header("If-None-Match", "*")
                .PUT(BodyPublishers.ofByteArray(Json.bytes(body)))
                .build());
    }

    Answer replace(String path, JsonNode body, String token, String etag) {
        return answer(write(path, token)
                .header("If-Match", etag)
                .PUT(BodyPublishers.ofByteArray(Json.bytes(body)))
                .build());
    }

    Answer post(String path, JsonNode body, String token) {
        return answer(write(path, token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(Json.bytes(body)))
                .build());
    }

    private HttpRequest.Builder write(String path, String token) {
        return request(path).header("Content-Type", "application/json").header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .timeout(ANSWER_WITHIN)
                .header("Accept", "application/json");
    }

    private Answer answer(HttpRequest request) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
                if (!PASSING.contains(response.statusCode()) || Instant.now().isAfter(end)) {
                    return Answer.of(response);
                }
                Thread.sleep(waitFor(response).toMillis());
            } catch (IOException e) {
                if (Instant.now().isAfter(end)) {
                    throw new Refused(request.method() + " " + request.uri() + " gets no answer: " + e);
                }
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refused("Interrupted at " + request.uri());
            }
        }
    }

    private static Duration waitFor(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,3}"))
                .map(seconds -> Duration.ofSeconds(Math.max(1, Long.parseLong(seconds))))
                .orElse(Duration.ofMillis(300));
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted");
        }
    }
}

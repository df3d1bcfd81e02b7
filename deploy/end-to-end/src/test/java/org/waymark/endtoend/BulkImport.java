package org.waymark.endtoend;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.contracts.EventJson;

/** Values of many days in one request, sent again with its key until it is answered. */
record BulkImport(RunningSuite suite, TrackedIndicator indicator, int days, String key) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    record Answer(int status, boolean replayed, String location, JsonNode body) {}

    static BulkImport of(RunningSuite suite, int days) {
        return new BulkImport(
                suite, TrackedIndicator.define(suite), days, UUID.randomUUID().toString());
    }

    Answer untilAnswered(boolean asJob) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                HttpResponse<byte[]> response = HTTP.send(request(asJob), BodyHandlers.ofByteArray());
                boolean twinUnderWay = response.statusCode() == 409
                        && response.headers().firstValue("Retry-After").isPresent();
                if (!twinUnderWay && !PASSING.contains(response.statusCode())) {
                    return answer(response);
                }
            } catch (IOException noAnswer) {
                if (System.nanoTime() > end) {
                    throw noAnswer;
                }
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("no answer within " + PATIENCE);
            }
            Thread.sleep(BETWEEN_TRIES.toMillis());
        }
    }

    /** Once, and whatever comes of it. */
    CompletableFuture<HttpResponse<Void>> send(boolean asJob) {
        return HTTP.sendAsync(request(asJob), BodyHandlers.discarding());
    }

    /** The job once it is over. */
    JsonNode ended(String job) {
        return await().atMost(PATIENCE).ignoreExceptions().until(() -> job(job), view -> view.hasNonNull("finishedAt"));
    }

    JsonNode job(String job) throws IOException, InterruptedException {
        HttpRequest request = authorized(suite.indicators().base().resolve("/api/v1/imports/" + job))
                .GET()
                .build();
        return EventJson.mapper()
                .readTree(HTTP.send(request, BodyHandlers.ofByteArray()).body());
    }

    private HttpRequest request(boolean asJob) {
        HttpRequest.Builder request = authorized(suite.indicators().base().resolve("/api/v1/observations"))
                .header("Content-Type", "application/x-ndjson")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(rows()));
        return (asJob ? request.header("Prefer", "respond-async") : request).build();
    }

    private HttpRequest.Builder authorized(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + suite.token("cnipa", "submitter"));
    }

    private String rows() {
        return IntStream.range(0, days)
                .mapToObj(day -> "{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%d,\"releasedAt\":\"2026-01-05\",\"justification\":\"An invented day\"}\n"
                        .formatted(indicator.code(), TrackedIndicator.day(day), day))
                .collect(Collectors.joining());
    }

    private static Answer answer(HttpResponse<byte[]> response) throws IOException {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Idempotency-Replayed").isPresent(),
                response.headers().firstValue("Location").orElse(null),
                EventJson.mapper().readTree(response.body()));
    }
}

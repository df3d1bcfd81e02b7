package org.waymark.endtoend.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Sends requests and tallies the answers; a broken connection is one too.
 *
 * @param token null for nobody's
 */
record Caller(HttpClient http, String token, Tally tally) {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);
    private static final Duration PAUSE_AFTER_REFUSAL = Duration.ofMillis(200);

    static Caller of(String token, Tally tally) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new Caller(http, token, tally);
    }

    HttpRequest.Builder to(URI service, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.resolve(path)).timeout(ANSWER_WITHIN);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** The status, 0 where the connection broke. */
    int send(HttpRequest.Builder request) throws InterruptedException {
        return answer(request, BodyHandlers.discarding());
    }

    /** Reads the body so many bytes at a time, with a pause after each. */
    int sendAndRead(HttpRequest.Builder request, int bytes, Duration pause) throws InterruptedException {
        long sent = System.nanoTime();
        try {
            HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                while (body.readNBytes(bytes).length == bytes) {
                    Thread.sleep(pause.toMillis());
                }
            }
            tally.answered(answer, sent);
            return paused(answer.statusCode());
        } catch (IOException failure) {
            tally.broken(failure);
            return paused(0);
        }
    }

    private int answer(HttpRequest.Builder request, BodyHandler<?> body) throws InterruptedException {
        long sent = System.nanoTime();
        try {
            HttpResponse<?> answer = http.send(request.build(), body);
            tally.answered(answer, sent);
            return paused(answer.statusCode());
        } catch (IOException failure) {
            tally.broken(failure);
            return paused(0);
        }
    }

    /** Who was refused comes again, but not at once. */
    private static int paused(int status) throws InterruptedException {
        if (status == 0 || status == 429 || status == 503) {
            Thread.sleep(PAUSE_AFTER_REFUSAL.toMillis());
        }
        return status;
    }
}

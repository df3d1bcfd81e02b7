package org.waymark.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.waymark.contracts.EventJson;

/** A service as any client sees it. Nothing is tried again; a broken connection is an {@link UncheckedIOException}. */
public record HttpService(URI base) {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param body a missing node when it is no JSON */
    public record Answer(int status, JsonNode body) {
        static Answer of(HttpResponse<byte[]> response) {
            try {
                JsonNode body = EventJson.mapper().readTree(response.body());
                return new Answer(response.statusCode(), body);
            } catch (IOException notJson) {
                return new Answer(response.statusCode(), MissingNode.getInstance());
            }
        }

        public Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("answered " + status + " instead of " + expected + ": " + body);
            }
            return this;
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer get(String path, String token) {
        return send(request(path).header("Authorization", "Bearer " + token).GET());
    }

    /** What the process of a management port measures, in Prometheus' format. */
    public String metrics() {
        return text("/q/metrics");
    }

    /** In the form that the service likes best. */
    public String text(String path) {
        HttpResponse<byte[]> answer =
                bytes(HttpRequest.newBuilder(base.resolve(path)).timeout(ANSWER_WITHIN));
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + text);
        }
        return text;
    }

    public Answer create(String path, String body, String token) {
        return send(withJson(path, token).header("If-None-Match", "*").PUT(BodyPublishers.ofString(body)));
    }

    /** @param etag of the version it replaces */
    public Answer replace(String path, String etag, String body, String token) {
        return send(withJson(path, token).header("If-Match", etag).PUT(BodyPublishers.ofString(body)));
    }

    public Answer post(String path, String body, String token) {
        return post(path, "application/json", body, token);
    }

    public Answer post(String path, String contentType, String body, String token) {
        return send(with(contentType, path, token).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder withJson(String path, String token) {
        return with("application/json", path, token);
    }

    private HttpRequest.Builder with(String contentType, String path, String token) {
        return request(path).header("Content-Type", contentType).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(ANSWER_WITHIN).header("Accept", "application/json");
    }

    private static Answer send(HttpRequest.Builder request) {
        return Answer.of(bytes(request));
    }

    private static HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}

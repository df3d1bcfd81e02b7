package org.waymark.local.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What a service answered. */
public record Answer(int status, JsonNode body, Optional<String> etag, Optional<Long> position) {

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(),
                Json.parse(response.body()),
                response.headers().firstValue("ETag"),
                response.headers().firstValue("Waymark-Position").map(Long::valueOf));
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** A problem in a form for people: title, detail and every error with its place. */
    public String problem() {
        StringBuilder text = new StringBuilder()
                .append(status)
                .append(' ')
                .append(body.path("title").asText("no problem+json"));
        if (body.hasNonNull("detail")) {
            text.append(": ").append(body.path("detail").asText());
        }
        for (JsonNode field : body.path("differing")) {
            text.append("\n    differs in ").append(field.asText());
        }
        for (JsonNode error : body.path("errors")) {
            text.append("\n    ")
                    .append(error.path("pointer").asText())
                    .append(' ')
                    .append(error.path("message").asText())
                    .append(error.hasNonNull("value") ? " (" + error.path("value") + ")" : "");
        }
        return text.toString();
    }
}

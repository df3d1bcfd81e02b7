package org.waymark.foundation.idempotency;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;

/** An answer as it is sent and kept: a replay repeats these bytes. */
public record Answer(int status, Map<String, String> headers, byte[] body) {
    RestResponse<byte[]> asResponse() {
        RestResponse.ResponseBuilder<byte[]> response =
                RestResponse.ResponseBuilder.<byte[]>create(status).entity(body);
        headers.forEach(response::header);
        return response.build();
    }

    RestResponse<byte[]> asReplay() {
        Map<String, String> replayed = new LinkedHashMap<>(headers);
        replayed.put("Idempotency-Replayed", "true");
        return new Answer(status, replayed, body).asResponse();
    }

    /** One {@code Name: value} per line, as in HTTP. */
    String headerLines() {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> headers(String lines) {
        Map<String, String> headers = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            headers.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return headers;
    }
}

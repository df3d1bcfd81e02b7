package org.waymark.reporting.sdmx;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.waymark.contracts.EventJson;

/** Asks as a client of SDMX does, and knows nothing of this service but its address. */
final class SdmxClient {
    static final String STRUCTURE_JSON = "application/vnd.sdmx.structure+json;version=2.0.0";
    static final String STRUCTURE_XML = "application/vnd.sdmx.structure+xml;version=3.0.0";
    static final String CSV = "application/vnd.sdmx.data+csv;version=2.0.0";
    static final String JSON = "application/vnd.sdmx.data+json;version=2.0.0";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    SdmxClient(URI service) {
        this.address = service.resolve("/sdmx/3.0").toString();
    }

    /** @param accept null for none */
    HttpResponse<String> get(String path, String accept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create(address + path.replace("[", "%5B").replace("]", "%5D")));
        if (accept != null) {
            request.header("Accept", accept);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode json(String path, String accept) {
        HttpResponse<String> answer = get(path, accept);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return tree(answer.body());
    }

    static JsonNode tree(String json) {
        try {
            return EventJson.mapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

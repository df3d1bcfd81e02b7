package org.waymark.example.consumer.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** What a service answers to GET. */
public final class RunningService {
    private static final Set<Integer> COME_AGAIN = Set.of(429, 502, 503, 504);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public RunningService(URI base) {
        this.base = base;
    }

    /**
     * @param path relative to the service's address
     * @throws Refused with any status but 200 and those that ask to come again
     */
    public HttpResponse<String> get(String path, String mediaType) throws Away, InterruptedException {
        URI address = base.resolve(path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", mediaType)
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (COME_AGAIN.contains(answer.statusCode())) {
                throw new Away(address + " answers " + answer.statusCode(), null);
            }
            if (answer.statusCode() != 200) {
                throw new Refused(address + " answers " + answer.statusCode(), answer.body());
            }
            return answer;
        } catch (IOException noAnswer) {
            throw new Away(address + " does not answer", noAnswer);
        }
    }
}

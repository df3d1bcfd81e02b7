package org.waymark.indicator.convention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricLabelsTest {
    /** Each with a number in the place of the %1$d. */
    private static final String[] REQUESTS = {
        "GET /client-wrote-%1$d",
        "GET //client-wrote-%1$d//",
        "GET /api/v1/indicators/client-wrote-%1$d",
        "GET /api/v1/indicators/client-wrote-%1$d/observations;client-wrote=%1$d",
        "GET /api/v1/indicators?client-wrote-%1$d=1",
        "DELETE /api/v1/indicators/client-wrote-%1$d",
        "POST /api/v1/indicators/client-wrote-%1$d",
        "OPTIONS /client-wrote-%1$d",
        "CLIENTWROTE%1$d /api/v1/indicators",
        "clientwrote%1$d /client-wrote-%1$d",
        "GET /q/client-wrote-%1$d",
        "GET /%1$d" + "client-wrote".repeat(700),
        "GET %%2e%%2e/client-wrote-%1$d",
    };

    @TestHTTPResource("/")
    URI service;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void two_hundred_addresses_and_methods_of_a_client_make_no_new_series() throws Exception {
        given().get("/api/v1/indicators/no-such-indicator");
        send(0, REQUESTS.length);
        Set<String> before = series();

        send(REQUESTS.length, 200 + REQUESTS.length);

        assertThat(series()).isEqualTo(before);
        assertThat(before)
                .anyMatch(series -> series.contains("uri=\"/api/v1/indicators/{code}\""))
                .noneMatch(series -> series.toLowerCase().matches(".*client-?wrote.*"));
    }

    private void send(int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            String request = REQUESTS[i % REQUESTS.length].formatted(i);
            try (Socket socket = new Socket(service.getHost(), service.getPort())) {
                socket.setSoTimeout(10_000);
                byte[] head = (request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
                socket.getOutputStream().write(head);
                socket.getInputStream().readAllBytes();
            }
        }
    }

    private Set<String> series() {
        return given().get(management.resolve("/q/metrics"))
                .asString()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .collect(Collectors.toSet());
    }
}

package org.waymark.indicator.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Client.newIndicator;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.backing.testing.BackingServices;
import org.waymark.indicator.importing.Bulk;

/** A caller may leave whenever it likes, politely or by a reset; the log has nothing to warn of. */
@QuarkusTest
class CallerLeavesTest {
    @TestHTTPResource("/")
    URI service;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void while_its_body_is_read(boolean reset) throws Exception {
        String one = "POST /api/v1/indicators/" + newIndicator() + "/observations HTTP/1.1\r\n";
        try (Heard heard = Heard.of("", Level.WARNING)) {
            for (int millis : List.of(0, 30)) {
                leave(one + length("application/json", 500) + "{\"per", reset, millis);
                leave(one + length("application/json", 900_000) + " ".repeat(200_000), reset, millis);
                leave(bulk(length("text/csv", 5_000_000)) + "indicator,period\n".repeat(100_000), reset, millis);
                leave(bulk("Content-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n1000\r\nind"), reset, millis);
            }
            Thread.sleep(1_000);
            assertThat(heard.records()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void while_its_answer_is_written(boolean reset) throws Exception {
        String indicator = newIndicator();
        Bulk.post(Bulk.CSV, Bulk.csv(indicator, 4_000)).then().statusCode(200);
        try (Heard heard = Heard.of("", Level.WARNING)) {
            for (int millis : List.of(0, 5, 30)) {
                for (String accepted : List.of("text/csv", "application/json")) {
                    String get = "GET /api/v1/indicators/" + indicator + "/observations?limit=1000 HTTP/1.1\r\n"
                            + "Host: localhost\r\nAccept: " + accepted + "\r\n\r\n";
                    leave(get, reset, millis);
                    leave(get.repeat(5), reset, millis);
                }
            }
            Thread.sleep(1_000);
            assertThat(heard.records()).isEmpty();
        }
    }

    private static String length(String contentType, int length) {
        return "Content-Type: " + contentType + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static String bulk(String rest) {
        return "POST /api/v1/observations HTTP/1.1\r\n" + rest;
    }

    private void leave(String request, boolean reset, int millis) throws IOException, InterruptedException {
        String head = "HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + BackingServices.tokenOf("cnipa-system", "cnipa", "submitter") + "\r\n";
        byte[] bytes = (request.startsWith("POST") ? request.replaceFirst("HTTP/1.1\r\n", head) : request)
                .getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            if (reset) {
                socket.setSoLinger(true, 0);
            }
            socket.getOutputStream().write(bytes);
            Thread.sleep(millis);
        }
    }
}

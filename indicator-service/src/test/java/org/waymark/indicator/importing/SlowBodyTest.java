package org.waymark.indicator.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Client.newIndicator;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.backing.testing.BackingServices;

/** A body that trickles does not hold a thread, still less a transaction. */
@QuarkusTest
class SlowBodyTest {
    @TestHTTPResource("/")
    URI service;

    private String indicator;

    @BeforeEach
    void define() {
        indicator = newIndicator();
    }

    @Test
    void a_table_of_one_byte_a_second_is_refused() throws Exception {
        assertThat(trickle("/api/v1/observations", "text/csv", Bulk.csv(indicator, 100)))
                .startsWith("HTTP/1.1 408")
                .contains("/problems/too-slow")
                .contains("1024 bytes a second");
        assertThat(Bulk.recorded(indicator)).isZero();
    }

    @Test
    void one_observation_of_one_byte_a_second_is_refused() throws Exception {
        String body = "{\"period\":\"2024\",\"value\":1,\"note\":\"a note that takes its time to come\"}";
        assertThat(trickle("/api/v1/indicators/" + indicator + "/observations", "application/json", body))
                .startsWith("HTTP/1.1 408");
        assertThat(Bulk.recorded(indicator)).isZero();
    }

    @Test
    void one_observation_that_comes_in_pieces_is_recorded() throws Exception {
        String body = "{\"period\":\"2024\",\"value\":1,\"note\":\"a note in pieces\"}";
        assertThat(send("/api/v1/indicators/" + indicator + "/observations", "application/json", body, 10))
                .startsWith("HTTP/1.1 201");
        assertThat(Bulk.recorded(indicator)).isEqualTo(1);
    }

    @Test
    void a_caller_who_goes_away_half_way_is_no_failure_of_the_service() throws Exception {
        Queue<LogRecord> failures = new ConcurrentLinkedQueue<>();
        Handler watch = new Handler() {
            @Override
            public void publish(LogRecord record) {
                if (record.getLevel().intValue() > Level.WARNING.intValue()) {
                    failures.add(record);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger("");
        log.addHandler(watch);
        try {
            for (int caller = 0; caller < 20; caller++) {
                sendHalf("/api/v1/indicators/" + indicator + "/observations", caller % 2 == 0 ? 500 : 5000);
            }
            Thread.sleep(1000);
        } finally {
            log.removeHandler(watch);
        }
        assertThat(failures).isEmpty();
        assertThat(Bulk.recorded(indicator)).isZero();
    }

    private void sendHalf(String path, int length) throws IOException, InterruptedException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream()
                    .write(head(path, "application/json", length).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write("{\"period\":".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            Thread.sleep(20);
        }
    }

    private static String head(String path, String contentType, int length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + BackingServices.tokenOf("cnipa-system", "cnipa", "submitter") + "\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private String trickle(String path, String contentType, String body) throws IOException, InterruptedException {
        return send(path, contentType, body, 1000);
    }

    /** What is answered, at the latest when all of it was sent. */
    private String send(String path, String contentType, String body, int millisBetweenBytes)
            throws IOException, InterruptedException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(head(path, contentType, bytes.length).getBytes(StandardCharsets.US_ASCII));
            for (int sent = 0; sent < bytes.length && socket.getInputStream().available() == 0; sent++) {
                out.write(bytes, sent, 1);
                out.flush();
                Thread.sleep(millisBetweenBytes);
            }
            // Its head may come before its body.
            Thread.sleep(500);
            byte[] answer = new byte[8192];
            int read = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, read), StandardCharsets.UTF_8);
        } catch (SocketException closed) {
            return closed.toString();
        }
    }
}

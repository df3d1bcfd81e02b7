package org.waymark.project.transport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.project.ProjectServiceTest;

/** Heads of requests that drip; in tests a head must be complete within a second. */
@QuarkusTest
class SlowHeadTest extends ProjectServiceTest {
    private static final String WHOLE = "GET /api/v1/agencies HTTP/1.1\r\nHost: x\r\n\r\n";

    @TestHTTPResource("/")
    URI service;

    @Test
    void a_header_line_now_and_then_does_not_keep_a_connection() throws Exception {
        try (Socket socket = connect()) {
            send(socket, "GET /api/v1/agencies HTTP/1.1\r\n");
            long began = System.nanoTime();
            assertThat(drip(socket)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isBetween(Duration.ofMillis(500), Duration.ofSeconds(5));
        }
    }

    @Test
    void nor_after_a_request_that_was_answered() throws Exception {
        try (Socket socket = connect()) {
            send(socket, WHOLE);
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            send(socket, "GET /api/v1/agencies HTTP/1.1\r\n");
            assertThat(drip(socket)).isTrue();
        }
    }

    @Test
    void a_connection_on_which_nothing_was_begun_stays() throws Exception {
        try (Socket socket = connect()) {
            send(socket, WHOLE);
            Thread.sleep(1500);
            socket.getInputStream().skipNBytes(socket.getInputStream().available());
            send(socket, WHOLE);
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
    }

    @Test
    void a_head_in_pieces_within_the_time_is_answered() throws Exception {
        try (Socket socket = connect()) {
            for (String piece : WHOLE.split("(?<=\n)")) {
                send(socket, piece);
                Thread.sleep(100);
            }
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
    }

    @Test
    void two_hundred_of_them_take_no_thread_from_others() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int count = 0; count < 200; count++) {
                Socket socket = connect();
                send(socket, "GET /api/v1/agencies HTTP/1.1\r\nHost");
                slow.add(socket);
            }
            given().get("/api/v1/agencies").then().statusCode(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(5000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Whether the service closed the connection while a line came now and then, for six seconds. */
    private static boolean drip(Socket socket) throws InterruptedException {
        try {
            for (int line = 0; line < 30; line++) {
                send(socket, "X-" + line + ": drip\r\n");
                Thread.sleep(200);
            }
            return false;
        } catch (IOException closed) {
            return closed instanceof SocketException;
        }
    }
}

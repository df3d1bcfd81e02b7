package org.waymark.foundation.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same guard behind TLS and beside HTTP/2, where the handlers of HTTP/1 come later or never. */
class GuardedTransportTest {
    private static final String PASSWORD = "changeit";

    private static final OpenConnections OPEN = new OpenConnections();

    private static Vertx vertx;
    private static int tls;
    private static int clear;
    private static int idle;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        Limits limits = new Limits(Duration.ofMillis(400), 4096, 8192, "data.example.org");
        vertx = new VertxBuilder()
                .init()
                .findTransport(new GuardedTransport(() -> limits, () -> OPEN))
                .vertx();
        tls = listen(new HttpServerOptions()
                .setSsl(true)
                .setUseAlpn(true)
                .setKeyCertOptions(new PfxOptions().setPath(key(folder)).setPassword(PASSWORD)));
        clear = listen(new HttpServerOptions());
        idle = listen(new HttpServerOptions().setIdleTimeout(300).setIdleTimeoutUnit(TimeUnit.MILLISECONDS));
    }

    private static int listen(HttpServerOptions options) throws Exception {
        return vertx.createHttpServer(options.setHost("localhost").setPort(0))
                .requestHandler(GuardedTransportTest::answer)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
    }

    private static void answer(HttpServerRequest request) {
        String answer = request.getHeader("Host") + request.uri();
        if (request.uri().equals("/slow")) {
            vertx.setTimer(1500, late -> request.response().end(answer));
        } else {
            request.response().end(answer);
        }
    }

    private static String key(Path folder) throws Exception {
        String store = folder.resolve("key.p12").toString();
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store,
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        return store;
    }

    @AfterAll
    static void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void a_request_behind_tls_is_served_with_the_public_host() throws Exception {
        assertThat(exchange(encrypted(), "GET /x HTTP/1.1\r\nHost: evil\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("X-Content-Type-Options: nosniff")
                .endsWith("data.example.org/x");
    }

    @Test
    void two_lengths_behind_tls_are_refused_and_nothing_after_them_is_served() throws Exception {
        assertThat(exchange(
                        encrypted(),
                        "GET /x HTTP/1.1\r\n"
                                + "Host: a\r\n"
                                + "Content-Length: 1\r\n"
                                + "Transfer-Encoding: x\r\n\r\n"
                                + "aGET /y HTTP/1.1\r\n"
                                + "Host: a\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .doesNotContain("/y");
    }

    @Test
    void a_head_that_drips_behind_tls_is_ended() throws Exception {
        assertThat(exchange(encrypted(), "GET /x HTTP/1.1\r\nHost: a\r\n")).isEmpty();
    }

    @Test
    void a_client_that_waits_for_its_answer_is_not_idle() throws Exception {
        assertThat(exchange(
                        new Socket("localhost", idle), "GET /slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .endsWith("/slow");
    }

    @Test
    void a_connection_is_idle_after_its_answer_and_while_its_body_stands_still() throws Exception {
        assertThat(exchange(new Socket("localhost", idle), "GET /x HTTP/1.1\r\nHost: a\r\n\r\n"))
                .endsWith("/x");
        assertThat(exchange(
                        new Socket("localhost", idle), "POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n1"))
                .isEmpty();
    }

    @Test
    void connections_at_rest_are_closed_and_what_is_asked_is_answered() throws Exception {
        try (Socket silent = new Socket("localhost", clear);
                Socket answered = new Socket("localhost", clear);
                Socket waiting = new Socket("localhost", clear);
                Socket asking = new Socket("localhost", clear)) {
            send(answered, "GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
            assertThat(line(answered)).isEqualTo("HTTP/1.1 200 OK");
            send(waiting, "GET /slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            send(asking, "GET /x HTTP/1.1\r\n");
            Thread.sleep(100);

            OPEN.closeResting();

            send(asking, "Host: a\r\nConnection: close\r\n\r\n");
            assertThat(line(asking)).isEqualTo("HTTP/1.1 200 OK");
            assertThat(rest(silent)).isEmpty();
            assertThat(rest(answered)).endsWith("/x");
            assertThat(rest(waiting)).startsWith("HTTP/1.1 200").endsWith("/slow");
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.setSoTimeout(5000);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String line(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = socket.getInputStream().read();
                next != '\r' && next != -1;
                next = socket.getInputStream().read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    /** Until the server ends the connection. */
    private static String rest(Socket socket) throws IOException {
        socket.setSoTimeout(5000);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void http_2_by_tls_is_served() throws Exception {
        assertThat(overHttp2(
                        new HttpClientOptions()
                                .setSsl(true)
                                .setTrustAll(true)
                                .setVerifyHost(false)
                                .setUseAlpn(true),
                        tls))
                .contains("/x");
    }

    @Test
    void http_2_without_tls_where_it_was_asked_for_outlives_the_limit_of_heads() throws Exception {
        for (boolean upgrade : List.of(true, false)) {
            assertThat(overHttp2(new HttpClientOptions().setHttp2ClearTextUpgrade(upgrade), clear))
                    .contains("/x");
        }
    }

    /** Two requests on one connection, with more between them than a head may take. */
    private static String overHttp2(HttpClientOptions options, int port) throws Exception {
        var client = vertx.createHttpClient(options.setProtocolVersion(HttpVersion.HTTP_2));
        String answers = "";
        for (int count = 0; count < 2; count++) {
            answers += client.request(HttpMethod.GET, port, "localhost", "/x")
                    .compose(HttpClientRequest::send)
                    .compose(answer -> answer.body().map(body -> answer.version() + body.toString()))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
            Thread.sleep(500);
        }
        assertThat(answers).startsWith("HTTP_2").doesNotContain("HTTP_1");
        return answers;
    }

    private static String exchange(Socket socket, String request) throws IOException {
        try (socket) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Socket encrypted() throws Exception {
        SSLContext trusting = SSLContext.getInstance("TLS");
        trusting.init(null, new TrustManager[] {new Trusting()}, null);
        return trusting.getSocketFactory().createSocket("localhost", tls);
    }

    private static final class Trusting implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}

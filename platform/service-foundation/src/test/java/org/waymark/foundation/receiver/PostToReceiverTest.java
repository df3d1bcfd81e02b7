package org.waymark.foundation.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.receiver.Attempt.Outcome;

/** Against real servers that behave as badly as they can. */
class PostToReceiverTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final WebhookSecret SECRET =
            WebhookSecret.read("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").orElseThrow();
    private static final Message MESSAGE = new Message(
            "event-1",
            Map.of("ce_type", "org.waymark.agency.registered.v1", "content-type", "application/json"),
            "{\"agency\":\"samr\"}".getBytes(StandardCharsets.UTF_8));

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private PostToReceiver post;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        post = poster(TestReceiverSettings.ALL);
    }

    @AfterEach
    void stop() {
        post.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @AfterAll
    static void end() {
        VERTX.close();
    }

    private static PostToReceiver poster(ReceiverSettings settings) {
        return new PostToReceiver(
                VERTX, new PermittedAddresses(settings), settings, Clock.systemUTC(), new HttpClientOptions());
    }

    private interface Handling {
        void of(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private void on(String path, Handling handling) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            try {
                handling.of(exchange);
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private Attempt post(URI address) throws Exception {
        CompletableFuture<Attempt> attempt = new CompletableFuture<>();
        post.post(address, MESSAGE, List.of(SECRET), 0, attempt::complete);
        return attempt.get(15, TimeUnit.SECONDS);
    }

    @Test
    void a_message_arrives_as_it_is_with_the_name_as_its_host_and_a_signature_that_holds() throws Exception {
        CompletableFuture<Map<String, List<String>>> headers = new CompletableFuture<>();
        CompletableFuture<String> body = new CompletableFuture<>();
        on("/events", exchange -> {
            headers.complete(Map.copyOf(exchange.getRequestHeaders()));
            body.complete(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
        });

        Attempt attempt = post(at("/events?key=1"));

        assertThat(attempt.outcome()).isEqualTo(Outcome.DELIVERED);
        assertThat(attempt.status()).isEqualTo(204);
        assertThat(asked).containsExactly("/events?key=1");
        assertThat(body.get()).isEqualTo("{\"agency\":\"samr\"}");
        assertThat(headers.get())
                .containsEntry(
                        "Host", List.of("localhost:" + server.getAddress().getPort()))
                .containsEntry("Ce-type", List.of("org.waymark.agency.registered.v1"))
                .containsEntry("Content-type", List.of("application/json"))
                .containsEntry("Webhook-id", List.of("event-1"));
        long timestamp = Long.parseLong(headers.get().get("Webhook-timestamp").get(0));
        assertThat(headers.get().get("Webhook-signature"))
                .containsExactly(SECRET.signature("event-1", timestamp, MESSAGE.body()));
    }

    @Test
    void every_other_answer_is_a_refusal_and_a_redirect_is_not_followed() throws Exception {
        on("/broken", exchange -> exchange.sendResponseHeaders(500, -1));
        on("/gone", exchange -> exchange.sendResponseHeaders(410, -1));
        on("/secret", exchange -> exchange.sendResponseHeaders(200, -1));
        on("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", at("/secret").toString());
            exchange.sendResponseHeaders(307, -1);
        });
        on("/busy", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "17");
            exchange.sendResponseHeaders(503, -1);
        });

        assertThat(post(at("/broken")).words()).isEqualTo("REFUSED 500");
        assertThat(post(at("/gone")).outcome()).isEqualTo(Outcome.GONE);
        assertThat(post(at("/moved")).words()).isEqualTo("REFUSED 307");
        assertThat(post(at("/busy")).retryAfter()).isEqualTo(Duration.ofSeconds(17));
        assertThat(asked).doesNotContain("/secret");
    }

    @Test
    void whoever_answers_too_late_or_never_ends_is_left_in_time() throws Exception {
        on("/silent", exchange -> Thread.sleep(5_000));
        on("/dripping", exchange -> {
            exchange.sendResponseHeaders(500, 0);
            OutputStream body = exchange.getResponseBody();
            while (!Thread.currentThread().isInterrupted()) {
                body.write('.');
                body.flush();
                Thread.sleep(20);
            }
        });

        assertThat(post(at("/silent")).outcome()).isEqualTo(Outcome.TIMEOUT);
        Attempt dripping = post(at("/dripping"));
        assertThat(dripping.words()).isEqualTo("REFUSED 500");
        assertThat(dripping.took()).isBetween(Duration.ofMillis(350), Duration.ofMillis(1_500));
    }

    @Test
    void an_endless_answer_is_cut_off_and_what_it_said_first_counts() throws Exception {
        CompletableFuture<Long> sent = new CompletableFuture<>();
        on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            long written = 0;
            try (OutputStream body = exchange.getResponseBody()) {
                for (byte[] piece = new byte[8_192]; written < 500_000_000; written += piece.length) {
                    body.write(piece);
                }
            } finally {
                sent.complete(written);
            }
        });

        assertThat(post(at("/endless")).outcome()).isEqualTo(Outcome.DELIVERED);
        assertThat(sent.get(3, TimeUnit.SECONDS)).isLessThan(100_000_000);
    }

    @Test
    void what_is_no_http_or_nobody_at_all_is_told_apart() throws Exception {
        try (ServerSocket garbage = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            threads.execute(() -> {
                try (Socket one = garbage.accept()) {
                    one.getOutputStream().write("SSH-2.0-OpenSSH_9.6\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    one.getOutputStream().flush();
                    Thread.sleep(200);
                } catch (IOException | InterruptedException over) {
                    Thread.currentThread().interrupt();
                }
            });
            assertThat(post(URI.create("http://localhost:" + garbage.getLocalPort() + "/"))
                            .outcome())
                    .isEqualTo(Outcome.BROKEN_ANSWER);
        }
        int closed;
        try (ServerSocket free = new ServerSocket(0)) {
            closed = free.getLocalPort();
        }
        assertThat(post(URI.create("http://localhost:" + closed + "/")).outcome())
                .isEqualTo(Outcome.NO_CONNECTION);
        assertThat(post(URI.create("http://nobody.invalid/")).outcome()).isEqualTo(Outcome.UNKNOWN_NAME);
        assertThat(post(URI.create("https://localhost:" + server.getAddress().getPort() + "/"))
                        .outcome())
                .isIn(Outcome.TLS, Outcome.BROKEN_ANSWER, Outcome.TIMEOUT);
    }

    @Test
    void a_certificate_must_be_of_the_name_and_of_somebody_who_is_trusted() throws Exception {
        SelfSigned localhost = SelfSigned.of("localhost");
        HttpsServer tls = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tls.setHttpsConfigurator(new HttpsConfigurator(localhost.context()));
        tls.setExecutor(threads);
        tls.createContext("/", exchange -> exchange.sendResponseHeaders(204, -1));
        tls.start();
        try {
            URI byName = URI.create("https://localhost:" + tls.getAddress().getPort() + "/");
            URI byNumbers = URI.create("https://127.0.0.1:" + tls.getAddress().getPort() + "/");
            post.close();
            post = poster(TestReceiverSettings.PATIENT);
            assertThat(post(byName).outcome()).isEqualTo(Outcome.TLS);

            post.close();
            post = new PostToReceiver(
                    VERTX,
                    new PermittedAddresses(TestReceiverSettings.PATIENT),
                    TestReceiverSettings.PATIENT,
                    Clock.systemUTC(),
                    new HttpClientOptions().setTrustOptions(localhost.trusted()));
            assertThat(post(byName).outcome()).isEqualTo(Outcome.DELIVERED);
            assertThat(post(byNumbers).outcome()).isEqualTo(Outcome.TLS);
        } finally {
            tls.stop(0);
        }
    }

    @Test
    void a_name_that_leads_into_this_machine_is_sent_nothing() throws Exception {
        on("/", exchange -> exchange.sendResponseHeaders(200, -1));
        post.close();
        post = poster(TestReceiverSettings.PUBLIC_ALONE);

        assertThat(post(at("/")).outcome()).isEqualTo(Outcome.FORBIDDEN_ADDRESS);
        assertThat(asked).isEmpty();
    }
}

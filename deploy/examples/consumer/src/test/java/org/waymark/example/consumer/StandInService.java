package org.waymark.example.consumer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.contracts.EventSchemas;
import org.waymark.contracts.EventType;
import org.waymark.contracts.Topic;

/** The three documents of a running indicator-service, with the topic of this test in place of the real one. */
final class StandInService implements AutoCloseable {
    private final HttpServer server;
    private final String topic;
    private final SmallJournal journal;
    /** What {@code /changes} answers with. */
    volatile int changesStatus = 200;

    volatile int changesRead;

    StandInService(String topic, SmallJournal journal) throws IOException {
        this.topic = topic;
        this.journal = journal;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/asyncapi.yaml", exchange -> answer(exchange, 200, document()));
        server.createContext("/schemas/", this::schema);
        server.createContext("/api/v1/changes", this::changes);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private String document() throws IOException {
        try (InputStream document = EventSchemas.class.getResourceAsStream("/asyncapi.yaml")) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("address: " + Topic.OBSERVATIONS.topicName(), "address: " + topic);
        }
    }

    private void schema(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestURI().getPath().replaceFirst("/schemas/(.*)\\.json", "$1");
        answer(exchange, 200, EventSchemas.load().schema(EventType.of(type).orElseThrow()));
    }

    private void changes(HttpExchange exchange) throws IOException {
        Map<String, Integer> query = Arrays.stream(
                        exchange.getRequestURI().getQuery().split("&"))
                .map(parameter -> parameter.split("="))
                .collect(Collectors.toMap(parameter -> parameter[0], parameter -> Integer.valueOf(parameter[1])));
        int after = query.get("after");
        int limit = query.get("limit");
        if (after > journal.entries().size()) {
            answer(exchange, 422, "{\"type\":\"/problems/position-beyond-end\",\"status\":422}");
            return;
        }
        int next = Math.min(after + limit, journal.entries().size());
        exchange.getResponseHeaders()
                .add("Link", "</api/v1/changes?after=%d&limit=%d>; rel=\"next\"".formatted(next, limit));
        changesRead++;
        answer(exchange, changesStatus, journal.batch(after, limit));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

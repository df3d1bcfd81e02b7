package org.waymark.backing.receiver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Writes down what it gets, in the order in which it comes, and answers as it is told. */
public final class WebhookReceiver implements AutoCloseable {
    /** A request as it came. */
    public record Received(
            String id, String type, String subject, String key, String timestamp, String signature, String body) {}

    /** Decides the status of the answer, and may take its time. */
    @FunctionalInterface
    public interface Answer {
        int to(Received received) throws InterruptedException;
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Received> taken = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Answer answer;

    public WebhookReceiver(Answer answer) {
        this(0, answer);
    }

    /** @param port 0 for any that is free */
    public WebhookReceiver(int port, Answer answer) {
        this.answer = answer;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException portTaken) {
            throw new UncheckedIOException(portTaken);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Received one = new Received(
                header(exchange, "webhook-id"),
                header(exchange, "ce-type"),
                header(exchange, "ce-subject"),
                header(exchange, "ce-partitionkey"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        received.add(one);
        try (exchange) {
            int status = answer.to(one);
            if (status >= 200 && status < 300) {
                taken.add(one);
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    public void answer(Answer other) {
        answer = other;
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    /** Everything that came. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** What it answered with success, in that order. */
    public List<Received> taken() {
        return List.copyOf(taken);
    }

    /** The same, each event once. */
    public List<Received> takenOnce() {
        List<Received> once = new ArrayList<>();
        for (Received one : taken) {
            if (once.stream().noneMatch(other -> other.id().equals(one.id()))) {
                once.add(one);
            }
        }
        return once;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

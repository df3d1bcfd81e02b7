package org.waymark.endtoend.life;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A client with one connection that asks one thing after the other. */
abstract class Asker implements Runnable {
    private final Kind kind;
    private final PlainConnection connection;
    private final Map<String, String> headers;
    private final Duration pace;
    private final Tally tally;
    private volatile boolean stopped;

    /** @param pace from one request to the next, if the first is answered by then */
    Asker(Kind kind, int port, String token, Duration pace, Tally tally) {
        this.kind = kind;
        this.connection = new PlainConnection(port);
        this.headers = Map.of("Authorization", "Bearer " + token, "Accept", "application/json");
        this.pace = pace;
        this.tally = tally;
    }

    abstract void askOnce() throws IOException;

    /** After the request under way. */
    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try (connection) {
            while (!stopped) {
                long due = System.nanoTime() + pace.toNanos();
                try {
                    askOnce();
                } catch (IOException | RuntimeException failure) {
                    tally.failed(kind, failure.toString());
                }
                Thread.sleep(Math.max(0, due - System.nanoTime()) / 1_000_000);
            }
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    PlainConnection.Answer get(String path) throws IOException {
        return ask("GET", path, Map.of(), "");
    }

    PlainConnection.Answer ask(String method, String path, Map<String, String> more, String body) throws IOException {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(more);
        long sent = System.nanoTime();
        PlainConnection.Answer answer = connection.ask(method, path, all, body);
        if (!kind.expects(answer.status())) {
            throw new IOException("answered " + answer.status() + " " + answer.body());
        }
        tally.answered(kind, System.nanoTime() - sent);
        return answer;
    }
}

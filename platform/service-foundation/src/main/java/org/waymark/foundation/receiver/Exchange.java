package org.waymark.foundation.receiver;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.net.SocketException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;

/**
 * One request and what comes of it. It ends once: with the last byte of the answer, or when its time is over, however
 * slowly bytes still come. Until then its connection is open, and afterwards not busy any more.
 */
final class Exchange {
    private static final int MOST_BODY_BYTES = 8_192;
    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final Vertx vertx;
    private final Instant at;
    private final long began = System.nanoTime();
    private final Consumer<Attempt> then;
    private long timer;
    private HttpClientRequest request;
    private HttpClientResponse response;
    private int read;
    private boolean ended;

    Exchange(Vertx vertx, Instant at, Consumer<Attempt> then) {
        this.vertx = vertx;
        this.at = at;
        this.then = then;
    }

    synchronized void send(HttpClient client, RequestOptions options, byte[] body, Duration timeout) {
        timer = vertx.setTimer(timeout.toMillis(), id -> end(Attempt.Outcome.TIMEOUT));
        client.request(options).onFailure(this::fail).onSuccess(connected -> sendOn(connected, body));
    }

    private synchronized void sendOn(HttpClientRequest connected, byte[] body) {
        request = connected;
        if (ended) {
            connected.reset();
            return;
        }
        connected.exceptionHandler(this::fail);
        connected.send(Buffer.buffer(body)).onFailure(this::fail).onSuccess(this::readFrom);
    }

    /** The status decides. What follows is thrown away, and read only so that the connection can be kept. */
    private synchronized void readFrom(HttpClientResponse answer) {
        response = answer;
        answer.exceptionHandler(this::fail);
        answer.handler(this::throwAway);
        answer.endHandler(end -> end(Attempt.Outcome.BROKEN_ANSWER));
    }

    private synchronized void throwAway(Buffer piece) {
        read += piece.length();
        if (read > MOST_BODY_BYTES) {
            fail(null);
        }
    }

    private synchronized void fail(Throwable failure) {
        end(outcomeOf(failure));
        if (request != null) {
            request.reset();
        }
    }

    private static Attempt.Outcome outcomeOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException || cause instanceof GeneralSecurityException) {
                return Attempt.Outcome.TLS;
            }
            if (cause instanceof TimeoutException) {
                return Attempt.Outcome.TIMEOUT;
            }
            if (cause instanceof SocketException) {
                return Attempt.Outcome.NO_CONNECTION;
            }
        }
        return Attempt.Outcome.BROKEN_ANSWER;
    }

    /** @param withoutStatus what it was if no answer has begun */
    synchronized void end(Attempt.Outcome withoutStatus) {
        if (ended) {
            return;
        }
        ended = true;
        vertx.cancelTimer(timer);
        if (withoutStatus == Attempt.Outcome.TIMEOUT && request != null) {
            request.reset();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        then.accept(
                response == null
                        ? new Attempt(at, took, withoutStatus, null, null)
                        : new Attempt(at, took, outcomeOf(response.statusCode()), response.statusCode(), retryAfter()));
    }

    private static Attempt.Outcome outcomeOf(int status) {
        if (status >= 200 && status < 300) {
            return Attempt.Outcome.DELIVERED;
        }
        return status == GONE ? Attempt.Outcome.GONE : Attempt.Outcome.REFUSED;
    }

    private Duration retryAfter() {
        int status = response.statusCode();
        return status == TOO_MANY_REQUESTS || status == UNAVAILABLE
                ? RetryAfter.of(response.getHeader("retry-after"), at)
                : null;
    }
}

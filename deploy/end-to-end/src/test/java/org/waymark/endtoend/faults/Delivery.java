package org.waymark.endtoend.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;
import org.waymark.endtoend.RunningSuite;

/** Sends a request until it is answered, as the API asks of its clients; every try goes into the ledger. */
final class Delivery {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ANSWER_WITHIN)
            .build();

    /** An answer no client has to expect. */
    @SuppressWarnings("serial")
    static final class Surprise extends RuntimeException {
        Surprise(String what) {
            super(what);
        }
    }

    private final RunningSuite suite;
    private final Ledger ledger;
    private final String token;
    private final Random jitter;

    Delivery(RunningSuite suite, Ledger ledger, String token, Random jitter) {
        this.suite = suite;
        this.ledger = ledger;
        this.token = token;
        this.jitter = jitter;
    }

    Answer untilAnswered(Request request) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Duration pause = FIRST_PAUSE;
        while (System.nanoTime() < end) {
            Duration retryAfter = Duration.ZERO;
            long sent = System.nanoTime();
            try {
                Answer answer = once(request);
                ledger.tried(
                        new Ledger.Try(request.service(), request.key(), sent, System.nanoTime(), answer.status()));
                if (answer.isDone()) {
                    return answer;
                }
                if (!answer.isPassing()) {
                    throw new Surprise(request + " was answered " + answer);
                }
                retryAfter = answer.retryAfter();
            } catch (IOException noAnswer) {
                ledger.tried(
                        new Ledger.Try(request.service(), request.key(), sent, System.nanoTime(), Ledger.NO_ANSWER));
            }
            Thread.sleep(longer(retryAfter, pause).toMillis() + jitter.nextLong(FIRST_PAUSE.toMillis()));
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
        throw new Surprise(request + " was not answered within " + PATIENCE);
    }

    private Answer once(Request request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(
                request.at(suite.service(request.service().toString()).base())
                        .timeout(ANSWER_WITHIN)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .build(),
                BodyHandlers.ofString());
        return Answer.of(response);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}

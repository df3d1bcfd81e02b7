package org.waymark.endtoend.life;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.waymark.contracts.EventJson;

/** Draws a report again and again, and looks how old what it knows is. */
final class ReportReader extends Asker {
    private final String path;
    private final AtomicLong oldest;

    /** @param oldest the age in milliseconds of what the oldest report knew */
    ReportReader(int port, String token, Duration pace, Tally tally, String path, AtomicLong oldest) {
        super(Kind.REPORT, port, token, pace, tally);
        this.path = path;
        this.oldest = oldest;
    }

    @Override
    void askOnce() throws IOException {
        PlainConnection.Answer answer = get(path);
        String knownAt =
                EventJson.mapper().readTree(answer.body()).path("knownAt").asText();
        long age = Duration.between(Instant.parse(knownAt), Instant.now()).toMillis();
        oldest.accumulateAndGet(age, Math::max);
    }
}

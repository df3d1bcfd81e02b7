package org.waymark.endtoend.life;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.function.Supplier;
import org.waymark.contracts.EventJson;
import org.waymark.endtoend.faults.Fact;
import org.waymark.endtoend.faults.Request;

/** Changes something with each request, and keeps what was acknowledged. */
final class Writer extends Asker {
    private final Supplier<Request> next;
    private final Queue<Fact> acknowledged;

    Writer(
            Kind kind,
            int port,
            String token,
            Duration pace,
            Tally tally,
            Supplier<Request> next,
            Queue<Fact> acknowledged) {
        super(kind, port, token, pace, tally);
        this.next = next;
        this.acknowledged = acknowledged;
    }

    @Override
    void askOnce() throws IOException {
        Request request = next.get();
        PlainConnection.Answer answer = ask(request.method(), request.path(), request.headers(), request.body());
        JsonNode json = EventJson.mapper().readTree(answer.body());
        Fact fact = request.recordedAs(json);
        if (!request.isSaidBy(fact)) {
            throw new IOException(request + " was answered with another one's " + json);
        }
        acknowledged.add(fact);
    }
}

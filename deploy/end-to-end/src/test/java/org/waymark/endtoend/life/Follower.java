package org.waymark.endtoend.life;

import java.io.IOException;
import java.time.Duration;

/** Follows the changes of a service by waiting for them, as a consumer without Kafka does. */
final class Follower extends Asker {
    private static final int LONGEST_WAIT = 5;
    /** Nobody defines plans meanwhile, so it really waits; its position moves on all the same. */
    private static final String ONLY = "org.waymark.plan.defined.v1";

    private long position;

    /** @param position what it knows to begin with */
    Follower(int port, String token, Tally tally, long position) {
        super(Kind.CHANGES, port, token, Duration.ofMillis(100), tally);
        this.position = position;
    }

    @Override
    void askOnce() throws IOException {
        PlainConnection.Answer answer =
                get("/api/v1/changes?limit=1000&after=" + position + "&wait=" + LONGEST_WAIT + "&type=" + ONLY);
        long next = Long.parseLong(answer.headers().get("waymark-position"));
        if (next < position) {
            throw new IOException("went back from " + position + " to " + next);
        }
        position = next;
    }
}

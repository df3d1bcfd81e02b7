package org.waymark.example.consumer.service;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Growing pauses, each a little different so that many who wait do not come back at once. */
public final class BackOff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** The next pause to make; each call gives a longer one. */
    public Duration next() {
        Duration pause = next.plusMillis(ThreadLocalRandom.current().nextLong(next.toMillis() / 4));
        next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
        return pause;
    }

    public void pause() throws InterruptedException {
        Thread.sleep(next().toMillis());
    }

    public void reset() {
        next = FIRST;
    }
}

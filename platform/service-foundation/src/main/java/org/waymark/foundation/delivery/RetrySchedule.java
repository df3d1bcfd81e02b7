package org.waymark.foundation.delivery;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait after the n-th failure in a row. */
record RetrySchedule(Duration first, Duration most) {
    private static final int MOST_DOUBLINGS = 20;

    static RetrySchedule of(DeliverySettings settings) {
        return new RetrySchedule(settings.retryFirst(), settings.retryMost());
    }

    /**
     * Between half of the time and all of it, so that receivers that failed together are not tried together.
     *
     * @param asked by the receiver, or null: no sooner than that, unless it is longer than any wait
     */
    Duration after(int failures, Duration asked) {
        long doubled = Math.min(first.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS), most.toMillis());
        long wait = doubled - ThreadLocalRandom.current().nextLong(doubled / 2 + 1);
        long least = asked == null ? 0 : Math.min(asked.toMillis(), most.toMillis());
        return Duration.ofMillis(Math.max(wait, least));
    }
}

package org.waymark.reporting.question;

import java.time.Duration;

/** How long one request waits, for all it waits for together: until an instant of {@link System#nanoTime}. */
record Patience(long end) {
    private static final Duration OF_A_REQUEST = Duration.ofSeconds(2);

    static Patience ofARequest() {
        return new Patience(System.nanoTime() + OF_A_REQUEST.toNanos());
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    boolean isOver() {
        return left().isZero();
    }
}

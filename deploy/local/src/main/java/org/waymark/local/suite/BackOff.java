package org.waymark.local.suite;

import java.time.Duration;

/** How long to wait before the next start. The wait doubles up to a limit and begins anew after a good while up. */
public final class BackOff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** Longer than any start takes: a process that fails at each start must not count as recovered. */
    private static final Duration GOOD_WHILE = Duration.ofSeconds(10);

    private Duration next = FIRST;

    /** @param uptime how long the process had run when it died */
    public Duration afterDeath(Duration uptime) {
        if (uptime.compareTo(GOOD_WHILE) >= 0) {
            next = FIRST;
        }
        Duration wait = next;
        Duration doubled = wait.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }
}

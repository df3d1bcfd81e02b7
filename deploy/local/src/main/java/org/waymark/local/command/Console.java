package org.waymark.local.command;

import java.time.Duration;
import java.time.Instant;
import org.waymark.local.suite.Narrator;

/** Each sentence with the seconds since the start. */
record Console(Instant begin) implements Narrator {
    @Override
    public void say(String sentence) {
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        synchronized (System.out) {
            System.out.printf("%7.1f s  %s%n", seconds, sentence);
            System.out.flush();
        }
    }
}

package org.waymark.foundation.representation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How slowly an answer that is written while it is read may be taken. */
@ApplicationScoped
class AnswerPace {
    private final Duration grace;
    private final int slowest;

    AnswerPace(AnswerSettings settings) {
        grace = settings.answerGrace();
        slowest = settings.slowestAnswer();
    }

    Duration grace() {
        return grace;
    }

    boolean isTooSlow(long bytes, long nanosInAll, long nanosAtOnce) {
        return nanosAtOnce > grace.toNanos()
                || nanosInAll > grace.toNanos() && bytes < slowest * TimeUnit.NANOSECONDS.toSeconds(nanosInAll);
    }
}

package org.waymark.foundation.representation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How slowly an answer that is written while it is read may be taken. */
@ApplicationScoped
class AnswerPace {
    private final Duration grace;
    private final int slowest;

    /**
     * @param grace how long in all a reader may be waited for, at any pace; and how long at once at the most
     * @param slowest bytes a second, of the time that it was waited for, that a reader must take after that
     */
    AnswerPace(
            @ConfigProperty(name = "waymark.http.answer-grace", defaultValue = "30s") Duration grace,
            @ConfigProperty(name = "waymark.http.slowest-answer", defaultValue = "1024") int slowest) {
        this.grace = grace;
        this.slowest = slowest;
    }

    Duration grace() {
        return grace;
    }

    boolean isTooSlow(long bytes, long nanosInAll, long nanosAtOnce) {
        return nanosAtOnce > grace.toNanos()
                || nanosInAll > grace.toNanos() && bytes < slowest * TimeUnit.NANOSECONDS.toSeconds(nanosInAll);
    }
}

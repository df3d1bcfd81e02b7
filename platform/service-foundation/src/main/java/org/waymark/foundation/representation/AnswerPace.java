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
     * @param grace the longest wait at a stretch; and how much waiting in all is allowed at any pace
     * @param slowest bytes that a reader must take after that for each second it was waited for
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

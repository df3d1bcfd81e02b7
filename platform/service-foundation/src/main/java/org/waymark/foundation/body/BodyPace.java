package org.waymark.foundation.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;

/** How slowly the body of a request may come. */
@ApplicationScoped
public class BodyPace {
    private final Duration grace;
    private final int slowest;

    BodyPace(BodySettings settings) {
        grace = settings.bodyGrace();
        slowest = settings.slowestBody();
    }

    Duration grace() {
        return grace;
    }

    /** How many bytes must have come by the end of the grace, at any pace until then. */
    long leastByEndOfGrace() {
        return slowest * grace.toSeconds();
    }

    public boolean isTooSlow(long bytes, long nanos) {
        return nanos > grace.toNanos() && bytes < slowest * TimeUnit.NANOSECONDS.toSeconds(nanos);
    }

    public Refusal refusal() {
        return Refusal.of(
                        ProblemType.TOO_SLOW,
                        "请求体到达的速度低于每秒 " + slowest + " 字节",
                        "The body came more slowly than " + slowest + " bytes a second")
                .with("limit", slowest);
    }
}

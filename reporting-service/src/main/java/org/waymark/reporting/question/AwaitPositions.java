package org.waymark.reporting.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.projection.Places;
import org.waymark.reporting.known.FactsProjector;

/** Waits up to 2 s, in all, until what a reader has seen elsewhere is reflected here. */
@ApplicationScoped
public class AwaitPositions {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Places places;

    AwaitPositions(Places places) {
        this.places = places;
    }

    /** @throws Refusal {@code projection-behind} when time is up */
    void reached(List<JournalPosition> positions) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (JournalPosition position : positions) {
            Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            Pool.READS.run(() -> awaitReached(position, left));
        }
    }

    private void awaitReached(JournalPosition wanted, Duration patience) throws InterruptedException {
        if (!places.await(FactsProjector.NAME, wanted.source(), wanted.position(), patience)) {
            SortedMap<String, Long> upTo = places.upTo(FactsProjector.NAME);
            long reached = upTo.getOrDefault(wanted.source(), 0L);
            throw Refusal.of(
                            ProblemType.PROJECTION_BEHIND,
                            wanted.source() + " 已处理到 " + reached + "，尚未到 " + wanted.position(),
                            "Of " + wanted.source() + " everything up to " + reached + " is here, not yet "
                                    + wanted.position())
                    .with("upTo", upTo)
                    .withHeader("Retry-After", "1");
        }
    }
}

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

/** Waits until what a reader has seen elsewhere is reflected here. */
@ApplicationScoped
public class AwaitPositions {
    private final Places places;

    AwaitPositions(Places places) {
        this.places = places;
    }

    /** @throws Refusal {@code projection-behind} when time is up */
    void reached(List<JournalPosition> positions, Patience patience) throws InterruptedException {
        for (JournalPosition position : positions) {
            Pool.READS.run(() -> awaitReached(position, patience.left()));
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

package org.waymark.endtoend.consumers;

import java.time.Duration;
import java.util.UUID;

/** How long a partition stands still at most while two consumers work and a third comes, leaves, or is killed. */
record Rebalance(Duration without, Duration joins, Duration leaves, Duration killed, long outOfOrder) {
    private static final Duration QUIET = Duration.ofSeconds(5);
    /** Longer than it takes the group to miss who was killed. */
    private static final Duration SETTLED = Duration.ofSeconds(12);

    static Rebalance of(Backlog backlog, Duration cost) throws InterruptedException {
        KeptPlaces places = new KeptPlaces(backlog, cost);
        places.open();
        String group = "simulation-" + UUID.randomUUID();
        Member first = new Member(backlog, places, group).start();
        Member second = new Member(backlog, places, group).start();
        pause(places, SETTLED);
        Duration without = pause(places, QUIET);
        Member third = new Member(backlog, places, group).start();
        Duration joins = pause(places, SETTLED);
        third.leave();
        Duration leaves = pause(places, SETTLED);
        Member fourth = new Member(backlog, places, group).start();
        pause(places, SETTLED);
        fourth.vanish();
        Duration killed = pause(places, SETTLED);
        boolean stillAtWork = !places.isDone();
        first.leave();
        second.leave();
        if (!stillAtWork) {
            throw new IllegalStateException("The backlog came to its end before the last change: take more records");
        }
        return new Rebalance(without, joins, leaves, killed, places.outOfOrder());
    }

    private static Duration pause(KeptPlaces places, Duration within) throws InterruptedException {
        places.forgetPauses();
        Thread.sleep(within.toMillis());
        return places.longestPause();
    }
}

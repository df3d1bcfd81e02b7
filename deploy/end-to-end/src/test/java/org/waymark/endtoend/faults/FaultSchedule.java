package org.waymark.endtoend.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws the faults of a run: the same for the same seed. Each cause comes once before any comes again. */
final class FaultSchedule {
    private static final Duration SHORTEST_FREEZE = Duration.ofSeconds(1);

    private final FaultRun run;
    private final Random random;
    private final List<Cause> left = new ArrayList<>();
    private final Set<Cause> killedNext = EnumSet.noneOf(Cause.class);
    private final List<Fault> drawn = new ArrayList<>();

    private FaultSchedule(FaultRun run) {
        this.run = run;
        this.random = new Random(run.seed());
        for (Cause cause : Cause.values()) {
            if (random.nextBoolean()) {
                killedNext.add(cause);
            }
        }
    }

    static List<Fault> of(FaultRun run) {
        return new FaultSchedule(run).draw();
    }

    private List<Fault> draw() {
        Duration at = between(Duration.ofSeconds(1), run.leastPause());
        while (at.compareTo(run.load()) < 0) {
            Cause cause = next(at);
            boolean kill = killedNext.contains(cause);
            drawn.add(new Fault(cause, at, kill ? null : between(SHORTEST_FREEZE, run.longestFreeze())));
            if (kill) {
                killedNext.remove(cause);
            } else {
                killedNext.add(cause);
            }
            at = at.plus(between(run.leastPause(), run.longestPause()));
        }
        return drawn;
    }

    private Cause next(Duration at) {
        if (left.stream().noneMatch(cause -> isPossible(cause, at))) {
            List<Cause> round = new ArrayList<>(List.of(Cause.values()));
            Collections.shuffle(round, random);
            left.addAll(round);
        }
        Cause cause =
                left.stream().filter(one -> isPossible(one, at)).findFirst().orElseThrow();
        left.remove(cause);
        return cause;
    }

    /** A frozen process is left alone, and a frozen PostgreSQL does not tell which connection is the relay's. */
    private boolean isPossible(Cause cause, Duration at) {
        return drawn.stream()
                .filter(fault -> fault.end().compareTo(at) >= 0)
                .noneMatch(fault ->
                        fault.cause() == cause || (fault.cause() == Cause.POSTGRES && cause == Cause.RELAY_CONNECTION));
    }

    private Duration between(Duration least, Duration most) {
        return Duration.ofMillis(random.nextLong(least.toMillis(), most.toMillis() + 1));
    }
}

package org.waymark.endtoend.faults;

import java.time.Duration;

/**
 * How a run goes. {@code -Dfaults.long=true} (the profile {@code fault-run}) asks for ten minutes, {@code
 * -Dfaults.seconds=} for any other length, {@code -Dfaults.seed=} for the faults of an earlier run.
 *
 * @param perSecond requests of all clients together
 * @param leastPause from the beginning of a fault to the beginning of the next
 */
record FaultRun(
        Duration load,
        long seed,
        int clients,
        int perSecond,
        Duration leastPause,
        Duration longestPause,
        Duration longestFreeze) {
    private static final int CLIENTS = 16;
    private static final int PER_SECOND = 200;

    static boolean isLong() {
        return Boolean.getBoolean("faults.long");
    }

    static FaultRun asAsked() {
        long seed = Long.getLong("faults.seed", isLong() ? System.currentTimeMillis() : 1);
        return isLong() ? longRun(seed) : shortRun(seed);
    }

    private static FaultRun longRun(long seed) {
        return new FaultRun(
                seconds(600),
                seed,
                CLIENTS,
                PER_SECOND,
                Duration.ofSeconds(5),
                Duration.ofSeconds(15),
                Duration.ofSeconds(20));
    }

    /** Long enough for every cause. */
    private static FaultRun shortRun(long seed) {
        return new FaultRun(
                seconds(60),
                seed,
                CLIENTS,
                PER_SECOND,
                Duration.ofSeconds(5),
                Duration.ofSeconds(9),
                Duration.ofSeconds(6));
    }

    private static Duration seconds(int usually) {
        return Duration.ofSeconds(Integer.getInteger("faults.seconds", usually));
    }
}

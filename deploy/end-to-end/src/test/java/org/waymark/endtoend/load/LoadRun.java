package org.waymark.endtoend.load;

import java.time.Duration;

/**
 * How a run goes. {@code -Dload.long=true} (the profile {@code load-run}) asks for the long one.
 *
 * @param each how long each kind of load lasts at least
 * @param posts how many single POSTs are answered meanwhile at least
 * @param observations of the indicator that is read
 * @param rows of an upload
 * @param longestPost what at least 99 of 100 single POSTs take at most, where the machine does nothing else
 */
record LoadRun(Duration each, int posts, int observations, int rows, Duration longestPost) {
    static final int SLOW_READERS = 40;
    static final int UPLOADERS = 28;
    static final int SLOW_CONNECTIONS = 200;

    static boolean isLong() {
        return Boolean.getBoolean("load.long");
    }

    static LoadRun asAsked() {
        return isLong()
                ? new LoadRun(seconds(60), 1_000, observations(1_000_000), 10_000, Duration.ofSeconds(1))
                : new LoadRun(seconds(6), 50, observations(50_000), 500, Duration.ofSeconds(5));
    }

    /** @param alone what single POSTs take without any load: on a machine that does much else everything takes longer */
    double longestMillis(Tally alone) {
        return Math.max(longestPost.toMillis(), 10 * alone.millis(99));
    }

    private static Duration seconds(int usually) {
        return Duration.ofSeconds(Integer.getInteger("load.seconds", usually));
    }

    private static int observations(int usually) {
        return Integer.getInteger("load.observations", usually);
    }
}

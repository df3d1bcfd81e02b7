package org.waymark.endtoend.faults;

import java.time.Duration;

/**
 * @param at since the beginning of the load
 * @param frozenFor null where it is killed
 */
record Fault(Cause cause, Duration at, Duration frozenFor) {

    boolean isKill() {
        return frozenFor == null;
    }

    Duration end() {
        return isKill() ? at : at.plus(frozenFor);
    }

    @Override
    public String toString() {
        return isKill()
                ? "%5.1f s  %s killed".formatted(seconds(at), cause)
                : "%5.1f s  %s frozen for %.1f s".formatted(seconds(at), cause, seconds(frozenFor));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}

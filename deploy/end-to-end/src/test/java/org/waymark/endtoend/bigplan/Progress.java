package org.waymark.endtoend.bigplan;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** Says every few seconds how far the load has come. */
final class Progress {
    private static final long EVERY_NANOS = Duration.ofSeconds(5).toNanos();

    private final Meters meters;
    private final Consumer<String> listener;
    private final long begun = System.nanoTime();
    private long told = begun;

    Progress(Meters meters, Consumer<String> listener) {
        this.meters = meters;
        this.listener = listener;
    }

    void say(String sentence) {
        listener.accept(String.format(Locale.ROOT, "%7.1f s  %s", seconds(begun), sentence));
    }

    /** Now and then, however often it is called. */
    synchronized void of(String what, long done, long all, long sinceNanoTime) {
        if (System.nanoTime() - told < EVERY_NANOS) {
            return;
        }
        told = System.nanoTime();
        say(String.format(
                Locale.ROOT,
                "%s: %,d of %,d, %,.0f/s; behind: relay %s, projection %s, ledger %s",
                what,
                done,
                all,
                done / seconds(sinceNanoTime),
                number(meters.relayLag()),
                number(meters.projectionLag()),
                number(meters.staleSubjects())));
    }

    static double seconds(long sinceNanoTime) {
        return (System.nanoTime() - sinceNanoTime) / 1e9;
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%,.0f", value.getAsDouble()) : "-";
    }
}

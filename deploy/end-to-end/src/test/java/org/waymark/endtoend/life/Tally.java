package org.waymark.endtoend.life;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every request of a run by its kind: how long it took, and what went wrong. */
final class Tally {
    private final Map<Kind, Queue<Long>> took = new EnumMap<>(Kind.class);
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    Tally() {
        for (Kind kind : Kind.values()) {
            took.put(kind, new ConcurrentLinkedQueue<>());
        }
    }

    void answered(Kind kind, long nanos) {
        took.get(kind).add(nanos);
    }

    void failed(Kind kind, String how) {
        failures.add(Instant.now() + " " + kind + ": " + how);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    long failuresOf(Kind kind) {
        return failures.stream()
                .filter(line -> line.contains(" " + kind + ": "))
                .count();
    }

    long answered(Kind kind) {
        return took.get(kind).size();
    }

    long answered() {
        return took.values().stream().mapToLong(Queue::size).sum();
    }

    /** @param share such as 0.99 */
    Duration quantile(Kind kind, double share) {
        List<Long> sorted = took.get(kind).stream().sorted().toList();
        return sorted.isEmpty()
                ? Duration.ZERO
                : Duration.ofNanos(sorted.get((int) Math.min(sorted.size() - 1L, (long) (share * sorted.size()))));
    }
}

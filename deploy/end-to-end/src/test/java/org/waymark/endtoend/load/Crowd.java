package org.waymark.endtoend.load;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does the same thing in many threads, again and again until it is closed. */
final class Crowd implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 60_000;

    /** One round of one thread. */
    interface Round {
        void go() throws IOException, InterruptedException;
    }

    private final List<Thread> threads;
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;

    private Crowd(String name, int size, IntFunction<Round> round) {
        threads = IntStream.range(0, size)
                .mapToObj(nth -> new Thread(() -> repeat(round.apply(nth)), name + "-" + nth))
                .toList();
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** @param round of each thread, numbered from 0 */
    static Crowd of(String name, int size, IntFunction<Round> round) {
        return new Crowd(name, size, round);
    }

    private void repeat(Round round) {
        try {
            while (!stopped) {
                round.go();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | AssertionError failure) {
            if (!stopped) {
                failures.add(failure);
            }
        }
    }

    /** Lets each thread end its round. */
    void finish() throws InterruptedException {
        stopped = true;
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        for (Thread thread : threads) {
            thread.join(Math.max(1, end - System.currentTimeMillis()));
            if (thread.isAlive()) {
                throw new AssertionError(thread.getName() + " has no answer after " + PATIENCE_MILLIS + " ms");
            }
        }
        failIfAnyFailed();
    }

    /** Breaks off what is under way. */
    @Override
    public void close() {
        stopped = true;
        threads.forEach(Thread::interrupt);
        failIfAnyFailed();
    }

    private void failIfAnyFailed() {
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " threads failed", failures.peek());
        }
    }
}

package org.waymark.indicator.submission;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Lets callers share a commit. What arrives during a commit is written together afterwards, by the first of these
 * callers. Nobody waits for others to arrive, and only for a limited time for others to finish.
 *
 * @param <T> what a caller brings
 * @param <R> what became of it
 */
public final class GroupCommit<T, R> {
    private final int most;
    private final Comparator<T> order;
    private final long longest;
    private final Function<List<T>, List<R>> write;
    private final Queue<Waiting<T, R>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean writing = new AtomicBoolean();

    /**
     * @param most how many are written together at most
     * @param order in which they are written; the same for all writers, so that no two wait for each other
     * @param longest how long a caller waits for others to finish; then it writes alone, beside them
     * @param write returns the results in the same order; an exception it throws goes to every caller of the group
     */
    public GroupCommit(int most, Comparator<T> order, Duration longest, Function<List<T>, List<R>> write) {
        this.most = most;
        this.order = order;
        this.longest = longest.toNanos();
        this.write = write;
    }

    /** Written by the caller's own thread or by that of another caller. */
    public R write(T one) {
        Waiting<T, R> mine = new Waiting<>(one);
        queue.add(mine);
        long since = System.nanoTime();
        while (!mine.done) {
            if (writing.compareAndSet(false, true)) {
                writeNext();
            } else if (System.nanoTime() - since > longest && queue.remove(mine)) {
                wakeNext();
                return write.apply(List.of(one)).get(0);
            } else {
                LockSupport.parkNanos(this, longest);
            }
        }
        return mine.result();
    }

    private void writeNext() {
        List<Waiting<T, R>> group = new ArrayList<>(most);
        try {
            for (Waiting<T, R> next = queue.poll(); next != null; next = group.size() < most ? queue.poll() : null) {
                group.add(next);
            }
            if (!group.isEmpty()) {
                write(group);
            }
        } catch (RuntimeException | Error failure) {
            group.forEach(one -> one.end(null, failure));
        } finally {
            writing.set(false);
            wakeNext();
            group.forEach(one -> LockSupport.unpark(one.caller));
        }
    }

    private void wakeNext() {
        Waiting<T, R> next = queue.peek();
        if (next != null) {
            LockSupport.unpark(next.caller);
        }
    }

    private void write(List<Waiting<T, R>> group) {
        group.sort(Comparator.comparing(one -> one.brought, order));
        List<R> results = write.apply(group.stream().map(one -> one.brought).toList());
        for (int i = 0; i < group.size(); i++) {
            group.get(i).end(results.get(i), null);
        }
    }

    private static final class Waiting<T, R> {
        private final T brought;
        private final Thread caller = Thread.currentThread();
        private R result;
        private Throwable failure;
        private volatile boolean done;

        Waiting(T brought) {
            this.brought = brought;
        }

        void end(R became, Throwable failed) {
            result = became;
            failure = failed;
            done = true;
        }

        R result() {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure != null) {
                throw (RuntimeException) failure;
            }
            return result;
        }
    }
}

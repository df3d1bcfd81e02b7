package org.waymark.foundation.change;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.waymark.foundation.database.Pool;
import org.waymark.foundation.journal.JournalFilter;
import org.waymark.foundation.journal.JournalReader;
import org.waymark.foundation.loop.Loop;
import org.waymark.foundation.schema.SchemaReady;
import org.waymark.foundation.slot.CallerClass;

/** Reads the journal on behalf of all requests that wait, and only while one waits. */
@ApplicationScoped
public class ChangeWatch {
    private static final long MOST_EXAMINED = 10_000;

    private final JournalReader journal;
    private final ChangeSettings settings;
    private final Map<CallerClass, Semaphore> room = new EnumMap<>(CallerClass.class);
    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
    private final Loop loop = new Loop("changes-watch", () -> Pool.RESERVED.run(this::look));
    private volatile boolean closed;

    private static final class Waiter {
        private final CallerClass callers;
        private final JournalFilter filter;
        private final CompletableFuture<Boolean> news = new CompletableFuture<>();
        private volatile long looked;

        Waiter(CallerClass callers, JournalFilter filter, long looked) {
            this.callers = callers;
            this.filter = filter;
            this.looked = looked;
        }
    }

    ChangeWatch(JournalReader journal, ChangeSettings settings) {
        this.journal = journal;
        this.settings = settings;
        for (CallerClass callers : CallerClass.values()) {
            room.put(callers, new Semaphore(settings.waiters()));
        }
    }

    void begin(@Observes SchemaReady ready) {
        loop.start();
    }

    /** Ends the waiting requests before the server waits for open requests to finish. */
    void end(@Observes ShutdownDelayInitiatedEvent shutdown) {
        close();
    }

    @PreDestroy
    void close() {
        closed = true;
        waiters.forEach(waiter -> waiter.news.complete(false));
        somebodyCame();
        loop.close();
    }

    /**
     * True once there may be an entry after the position; false when the time is over, too many callers of the class
     * wait already, or the service stops.
     */
    Uni<Boolean> news(CallerClass callers, JournalFilter filter, long after, Duration atMost) {
        if (closed || !room.get(callers).tryAcquire()) {
            return Uni.createFrom().item(false);
        }
        Waiter waiter = new Waiter(callers, filter, after);
        waiters.add(waiter);
        somebodyCame();
        if (closed) {
            waiter.news.complete(false);
        }
        return Uni.createFrom()
                .completionStage(waiter.news)
                .ifNoItem()
                .after(atMost)
                .recoverWithItem(false)
                .onTermination()
                .invoke(() -> leave(waiter));
    }

    private void leave(Waiter waiter) {
        if (waiters.remove(waiter)) {
            room.get(waiter.callers).release();
        }
    }

    private synchronized void somebodyCame() {
        notifyAll();
    }

    private synchronized void awaitSomebody() throws InterruptedException {
        while (waiters.isEmpty() && !closed) {
            wait();
        }
    }

    private void look() throws InterruptedException {
        awaitSomebody();
        if (closed) {
            return;
        }
        long last = journal.lastPosition();
        long first = waiters.stream().mapToLong(waiter -> waiter.looked).min().orElse(last);
        if (first < last) {
            wake(first, last);
        }
        Thread.sleep(settings.look().toMillis());
    }

    /** Wakes only requests that have something to read, since each of them then reads the journal. */
    private void wake(long first, long last) {
        boolean few = last - first <= MOST_EXAMINED;
        Set<JournalFilter.Kind> kinds = few ? journal.kindsBetween(first, last) : Set.of();
        for (Waiter waiter : waiters) {
            if (waiter.looked < first) {
                continue; // came meanwhile: its turn is the next
            }
            if (waiter.looked < last && (!few || kinds.stream().anyMatch(waiter.filter::lets))) {
                waiter.news.complete(true);
            }
            waiter.looked = Math.max(waiter.looked, last);
        }
    }
}

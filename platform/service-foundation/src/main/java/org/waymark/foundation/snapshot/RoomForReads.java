package org.waymark.foundation.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.foundation.database.NoConnectionFree;
import org.waymark.foundation.database.Pool;

/** Readers never take all connections of a pool that changes use too, nor all threads while they wait for one. */
@ApplicationScoped
class RoomForReads {
    private static final int MOST_THREADS_WAITING = 32;
    private static final long PATIENCE_SECONDS = 2;

    private final Map<Pool, Integer> most = new EnumMap<>(Pool.class);
    private final Map<Pool, Semaphore> free = new EnumMap<>(Pool.class);

    RoomForReads(ReadSettings settings, @ConfigProperty(name = "quarkus.datasource.reads.jdbc.max-size") int reads) {
        most.put(Pool.DEFAULT, settings.entities());
        most.put(Pool.READS, reads);
        most.forEach((pool, all) -> free.put(pool, new Semaphore(all, true)));
    }

    <T, X extends Exception> T in(Pool pool, Pool.Question<T, X> read) throws X {
        Semaphore room = free.get(pool);
        if (!entered(room)) {
            throw new NoConnectionFree(pool, most.get(pool));
        }
        try {
            return pool.ask(read);
        } finally {
            room.release();
        }
    }

    private static boolean entered(Semaphore room) {
        try {
            return room.getQueueLength() < MOST_THREADS_WAITING && room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

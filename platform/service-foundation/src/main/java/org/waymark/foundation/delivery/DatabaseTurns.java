package org.waymark.foundation.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.database.Pool;

/**
 * Lets two subscriptions at a time use the database, for moments: however many there are, relay and projections find a
 * connection. Nobody holds a turn while a receiver is waited for. While the database is away a turn lasts a second, so
 * that not each of 200 subscriptions tries it and writes a line to the log at every pause of its own.
 */
@ApplicationScoped
class DatabaseTurns {
    private final Semaphore turns = new Semaphore(2, true);

    <T> T ask(Pool.Question<T, InterruptedException> question) throws InterruptedException {
        turns.acquire();
        try {
            return Pool.RESERVED.ask(question);
        } catch (DatabaseFailure away) {
            TimeUnit.SECONDS.sleep(1);
            throw away;
        } finally {
            turns.release();
        }
    }

    void run(Pool.Task<InterruptedException> task) throws InterruptedException {
        ask(() -> {
            task.run();
            return null;
        });
    }
}

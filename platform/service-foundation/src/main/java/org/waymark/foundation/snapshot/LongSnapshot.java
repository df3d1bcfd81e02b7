package org.waymark.foundation.snapshot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Pool;

/**
 * A snapshot for an answer that is written while it is read. The whole may take long and wait for its reader; each
 * statement has the usual limit. It takes a connection of the pool for reads, and holds back the database's vacuum as
 * long as it is held. It must not read tables of projections: a rebuild would not wait for it.
 */
@ApplicationScoped
public class LongSnapshot {
    private final Database database;
    private final RoomForReads room;
    private final String begin;

    LongSnapshot(Database database, RoomForReads room, DatabaseLimits limits) {
        this.database = database;
        this.room = room;
        this.begin = TakeSnapshot.readOnly(limits);
    }

    public void hold(Duration longest, Runnable reading) {
        room.in(Pool.READS, () -> QuarkusTransaction.disallowingExisting()
                .timeout(Math.toIntExact(longest.toSeconds()))
                .call(() -> {
                    database.execute(begin + "; set local idle_in_transaction_session_timeout = " + longest.toMillis());
                    reading.run();
                    return null;
                }));
    }
}

package org.waymark.foundation.snapshot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.waymark.foundation.database.Database;

/**
 * A snapshot for an answer that is written while it is read: it may take long, each statement no longer than any read,
 * and wait for its reader.
 * Tables of projections must not be read in it: a rebuilt one does not wait.
 */
@ApplicationScoped
public class LongSnapshot {
    private final Database database;
    private final String begin;

    LongSnapshot(Database database, DatabaseLimits limits) {
        this.database = database;
        this.begin = TakeSnapshot.readOnly(limits);
    }

    public void hold(Duration longest, Runnable reading) {
        QuarkusTransaction.disallowingExisting()
                .timeout(Math.toIntExact(longest.toSeconds()))
                .run(() -> {
                    database.execute(begin + "; set local idle_in_transaction_session_timeout = " + longest.toMillis());
                    reading.run();
                });
    }
}

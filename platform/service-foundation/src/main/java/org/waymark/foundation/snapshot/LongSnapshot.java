package org.waymark.foundation.snapshot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.waymark.foundation.database.Database;

/**
 * A snapshot for an answer that is written while it is read. The whole may take long and wait for its reader; each
 * statement has the usual limit. It must not read tables of projections: a rebuild would not wait for it.
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

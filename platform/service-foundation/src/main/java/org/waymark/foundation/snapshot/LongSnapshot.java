package org.waymark.foundation.snapshot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A snapshot for an answer that is written while it is read: it may take long, each statement no longer than any read,
 * and wait for its reader.
 * Tables of projections must not be read in it: a rebuilt one does not wait.
 */
@ApplicationScoped
public class LongSnapshot {
    private final DataSource database;
    private final String begin;

    LongSnapshot(DataSource database, DatabaseLimits limits) {
        this.database = database;
        this.begin = TakeSnapshot.readOnly(limits);
    }

    public void hold(Duration longest, Runnable reading) {
        QuarkusTransaction.disallowingExisting()
                .timeout(Math.toIntExact(longest.toSeconds()))
                .call(() -> {
                    begin(longest);
                    reading.run();
                    return null;
                });
    }

    private void begin(Duration longest) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(begin + "; set local idle_in_transaction_session_timeout = " + longest.toMillis());
        }
    }
}

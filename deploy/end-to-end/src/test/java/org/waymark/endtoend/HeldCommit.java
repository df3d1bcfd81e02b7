package org.waymark.endtoend;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.waymark.backing.postgres.Postgres;

/**
 * Stops whoever records values of an indicator in the middle of the commit: a deferred trigger waits there for a lock
 * that is held here. What is killed then is killed neither before nor after it.
 */
final class HeldCommit implements AutoCloseable {
    private static final String TRIGGER =
            """
            create or replace function hold_commit() returns trigger language plpgsql as
            'begin perform pg_advisory_xact_lock_shared(20211028); return null; end';
            create constraint trigger hold_commit after insert on observation deferrable initially deferred
            for each row when (new.indicator = '%s') execute function hold_commit()
            """;
    private static final String HOLD = "select pg_advisory_lock(20211028)";
    private static final String REACHED =
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and query = 'COMMIT' and wait_event = 'advisory'
            """;
    private static final String DROP = "drop function hold_commit() cascade";

    private final Postgres postgres;
    private final Connection holding;

    private HeldCommit(Postgres postgres, Connection holding) {
        this.postgres = postgres;
        this.holding = holding;
    }

    static HeldCommit of(TrackedIndicator indicator) throws SQLException {
        Postgres postgres = indicator.suite().postgres();
        Connection holding = postgres.connect("indicator");
        execute(holding, TRIGGER.formatted(indicator.code()));
        execute(holding, HOLD);
        return new HeldCommit(postgres, holding);
    }

    void awaitReached() {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(this::isReached);
    }

    /** The commit goes on, wherever its client is now. */
    void letGo() {
        try {
            holding.close();
        } catch (SQLException theServerDied) {
            // Then nobody holds it any more.
        }
    }

    @Override
    public void close() throws SQLException {
        letGo();
        try (Connection connection = postgres.connect("indicator")) {
            execute(connection, DROP);
        }
    }

    private boolean isReached() throws SQLException {
        try (Statement statement = holding.createStatement();
                ResultSet row = statement.executeQuery(REACHED)) {
            row.next();
            return row.getLong(1) > 0;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

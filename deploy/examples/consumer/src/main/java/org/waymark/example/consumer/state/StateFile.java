package org.waymark.example.consumer.state;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** Everything since the last {@link #commit} counts together or not at all. Others may read the file meanwhile. */
public final class StateFile implements AutoCloseable {
    private static final String[] TABLES = {
        """
        create table if not exists latest_value (
            indicator text not null, area text not null, breakdown text not null, period text not null,
            vintage integer not null, value text, unit text, unit_multiplier integer, status text,
            missing_reason text, withdrawn integer not null, released_at text, reason text, agency text not null,
            recorded_at text not null, event_id text not null, sequence integer not null,
            primary key (indicator, area, breakdown, period)) without rowid
        """,
        """
        create table if not exists place (
            partition integer primary key, next_offset integer, position integer not null default 0)
        """,
        "create table if not exists log (topic_id text primary key, next_changes text)",
        "create table if not exists unreadable (source text primary key, reason text not null)"
    };

    private final Connection connection;

    private StateFile(Connection connection) {
        this.connection = connection;
    }

    public static StateFile open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        connection.setAutoCommit(false);
        return new StateFile(connection);
    }

    public LatestValues values() {
        return new LatestValues(connection);
    }

    public Progress progress() {
        return new Progress(connection);
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    /** Forgets everything it may hold, and follows another log. */
    public void startOver(String topicId) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("latest_value", "place", "unreadable", "log")) {
                statement.execute("delete from " + table);
            }
        }
        progress().follow(topicId);
        commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

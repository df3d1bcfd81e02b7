package org.waymark.foundation.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.waymark.backing.testing.BackingServices;

/** A database of its own with nothing but the foundation's tables. */
public final class JournalDatabase {
    private static final AtomicInteger MADE = new AtomicInteger();

    public final PGSimpleDataSource source = new PGSimpleDataSource();

    public JournalDatabase() {
        this("latest");
    }

    /** As the foundation left it up to a migration. */
    JournalDatabase(String version) {
        Map<String, String> access = BackingServices.configurationFor(
                "foundation_" + ProcessHandle.current().pid() + "_" + MADE.incrementAndGet());
        source.setUrl(access.get("quarkus.datasource.jdbc.url"));
        source.setUser(access.get("quarkus.datasource.username"));
        source.setPassword(access.get("quarkus.datasource.password"));
        Flyway.configure()
                .dataSource(source)
                .locations("db/foundation")
                .target(version)
                .load()
                .migrate();
    }

    /** A connection in a transaction that stays open until the test ends it. */
    public Connection transaction() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Appends one row and gives its entry. */
    public static long append(Connection connection, String key) throws SQLException {
        return append(connection, key, "{}");
    }

    private static long append(Connection connection, String key, String data) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into journal (id, topic, type, key, subject, recorded_at, actor, data)
                values (gen_random_uuid(), 'waymark.observations.v1', 'org.waymark.observation.recorded.v1', ?, ?, now(), 'test', ?::json)
                returning entry
                """)) {
            insert.setString(1, key);
            insert.setString(2, key);
            insert.setString(3, data);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    public long appendAndCommit(String key) throws SQLException {
        return appendAndCommit(key, "{}");
    }

    long appendAndCommit(String key, String data) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return append(connection, key, data);
        }
    }

    /** Begins a term of the relay and gives its epoch. */
    public long beginTerm() throws SQLException {
        return number("update relay set holder = 'test', epoch = epoch + 1, renewed_at = now() returning epoch");
    }

    public long number(String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The entries of a key in the order in which they were drawn. */
    List<Long> entriesOf(String key) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select entry from journal where key = ? order by entry")) {
            select.setString(1, key);
            List<Long> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(row.getLong(1));
                }
            }
            return entries;
        }
    }

    /** The entries in order of their positions; fails unless the positions are 1, 2, 3 ... */
    public List<Long> entriesByPosition() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                        select run.first_position + journal.entry - run.first_entry as position, journal.entry
                        from journal_run run
                        join journal on journal.entry between run.first_entry and run.first_entry + run.entries - 1
                        order by position
                        """)) {
            List<Long> entries = new ArrayList<>();
            while (row.next()) {
                if (row.getLong(1) != entries.size() + 1L) {
                    throw new AssertionError("position " + row.getLong(1) + " follows " + entries.size());
                }
                entries.add(row.getLong(2));
            }
            return entries;
        }
    }
}

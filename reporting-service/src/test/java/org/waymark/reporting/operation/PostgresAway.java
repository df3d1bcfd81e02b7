package org.waymark.reporting.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.waymark.backing.testing.BackingServices;

/** One database lets nobody in and has thrown out who was in, until it ends; the server's others go on. */
final class PostgresAway {
    private final String database;

    private PostgresAway(String database) {
        this.database = database;
    }

    static PostgresAway begin(String database) throws SQLException {
        execute("alter database " + database + " allow_connections false");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
        return new PostgresAway(database);
    }

    void end() throws SQLException {
        execute("alter database " + database + " allow_connections true");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = BackingServices.postgres().connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

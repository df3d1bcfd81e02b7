package org.waymark.foundation.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.database.Connections;

/** Each projection's tables live in a schema with its name; a rebuild fills another schema beside it. */
@ApplicationScoped
class ProjectionTables {
    /** Constraints and indexes keep their names, so that later migrations find them. */
    private static final String SAME_TABLES =
            """
            with names as (select ?::text as live, ?::text as rebuilt),
            live as (select pg_class.oid, relname, names.* from names
                     join pg_namespace on nspname = live join pg_class on relnamespace = pg_namespace.oid
                     where relkind = 'r')
            select 1 as step, format('create table %I.%I (like %I.%I including all excluding indexes)',
                                     rebuilt, relname, live, relname) as statement
            from live
            union all
            select 2, format('alter table %I.%I add constraint %I %s',
                             rebuilt, relname, conname, pg_get_constraintdef(pg_constraint.oid))
            from live join pg_constraint on conrelid = live.oid where contype in ('p', 'u', 'x')
            union all
            select 3, replace(pg_get_indexdef(indexrelid), format(' ON %I.', live), format(' ON %I.', rebuilt))
            from live join pg_index on indrelid = live.oid
            where not exists (select from pg_constraint where conindid = indexrelid)
            order by step, statement
            """;

    private static final String ANALYSES =
            """
            select format('analyze %I.%I', schemaname, tablename) as statement from pg_tables where schemaname = ?
            """;

    private final Connections connections;

    ProjectionTables(Connections connections) {
        this.connections = connections;
    }

    /** Makes empty tables, after dropping what an interrupted rebuild left. */
    void makeRebuilt(String projection) throws SQLException {
        try (Connection connection = connections.get();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + rebuilt(projection) + " cascade");
            statement.execute("drop schema if exists " + replaced(projection) + " cascade");
            statement.execute("create schema " + rebuilt(projection));
            for (String create : statements(connection, SAME_TABLES, projection, rebuilt(projection))) {
                statement.execute(create);
            }
        }
    }

    /** Until the end of the transaction, table names without a schema mean the tables being rebuilt. */
    void writeToRebuilt(String projection) throws SQLException {
        try (Connection connection = connections.get();
                Statement statement = connection.createStatement()) {
            statement.execute("set local search_path to public, " + rebuilt(projection));
        }
    }

    /** So that the first queries on the new tables are planned well. */
    void analyseRebuilt(String projection) throws SQLException {
        try (Connection connection = connections.get();
                Statement statement = connection.createStatement()) {
            for (String analyse : statements(connection, ANALYSES, rebuilt(projection))) {
                statement.execute(analyse);
            }
        }
    }

    /**
     * Within a transaction. Waits at most a second for readers of several tables: other readers queue behind this lock.
     */
    void replaceByRebuilt(String projection) throws SQLException {
        try (Connection connection = connections.get();
                Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '1s'");
            statement.execute("lock table projection_switch in access exclusive mode");
            statement.execute("alter schema " + projection + " rename to " + replaced(projection));
            statement.execute("alter schema " + rebuilt(projection) + " rename to " + projection);
        }
    }

    void dropReplaced(String projection) throws SQLException {
        try (Connection connection = connections.get();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + replaced(projection) + " cascade");
        }
    }

    private static List<String> statements(Connection connection, String query, String... parameters)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setString(i + 1, parameters[i]);
            }
            List<String> statements = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    statements.add(row.getString("statement"));
                }
            }
            return statements;
        }
    }

    private static String rebuilt(String projection) {
        return projection + "_rebuild";
    }

    static String replaced(String projection) {
        return projection + "_replaced";
    }
}

package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLState;
import org.waymark.foundation.copy.CopyText;
import org.waymark.foundation.projection.Places;
import org.waymark.foundation.projection.ProjectionFailure;

/** The database the facts are kept in: one batch per kind of fact in, one query per kind of fact out. */
@ApplicationScoped
public class FactStore {
    private final DataSource database;

    FactStore(DataSource database) {
        this.database = database;
    }

    /** Puts one fact into the placeholders of an insert. */
    @FunctionalInterface
    interface Binder<T> {
        void bind(PreparedStatement insert, T fact) throws SQLException;
    }

    /** Makes one fact of the current row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> void learn(String insert, List<T> facts, Binder<T> binder) throws SQLException {
        if (facts.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            for (T fact : facts) {
                binder.bind(statement, fact);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Puts one fact into the columns of a row. */
    @FunctionalInterface
    interface Columns<T> {
        void put(CopyText row, T fact);
    }

    /** For facts that come in great numbers: straight into the table, by way of another only where one is known already. */
    <T> void copy(String table, String columns, List<T> facts, Columns<T> put) throws SQLException {
        if (facts.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            statement.execute("savepoint before_copy");
            try {
                copy(postgres, "copy %s (%s) from stdin".formatted(table, columns), facts, put);
                statement.execute("release before_copy");
            } catch (SQLException refused) {
                if (!PSQLState.UNIQUE_VIOLATION.getState().equals(refused.getSQLState())) {
                    throw refused;
                }
                statement.execute("rollback to before_copy; release before_copy;"
                        + " create temporary table received (like %s) on commit drop".formatted(table));
                copy(postgres, "copy received (%s) from stdin".formatted(columns), facts, put);
                statement.execute(
                        ("insert into %s (%s) select %s from received on conflict do nothing;" + " drop table received")
                                .formatted(table, columns, columns));
            }
        }
    }

    private static <T> void copy(PGConnection postgres, String copy, List<T> facts, Columns<T> put)
            throws SQLException {
        try (CopyText rows = CopyText.begin(postgres, copy)) {
            for (T fact : facts) {
                put.put(rows, fact);
                rows.endRow();
            }
            rows.end();
        }
    }

    <T> List<T> read(String query, Row<T> row, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, bound(connection, parameters[i]));
            }
            List<T> facts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    facts.add(row.read(rows));
                }
            }
            return facts;
        } catch (SQLException failure) {
            throw new ProjectionFailure(failure);
        }
    }

    /** Makes everything read in this transaction one picture, and a slow query give up. */
    public void beginReading() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only;"
                    + " set local statement_timeout = '5s'; " + Places.KEEP_TABLES);
        } catch (SQLException failure) {
            throw new ProjectionFailure(failure);
        }
    }

    private static Object bound(Connection connection, Object parameter) throws SQLException {
        if (parameter instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (parameter instanceof List<?> texts) {
            return connection.createArrayOf("text", texts.toArray());
        }
        return parameter;
    }
}

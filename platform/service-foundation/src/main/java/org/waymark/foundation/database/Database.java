package org.waymark.foundation.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLState;

/**
 * The service's own database. A call takes part in the open transaction; where none is open it is a transaction of its
 * own. A parameter is anything JDBC takes, an instant, or a collection. A collection is sent as an array of text; the
 * statement casts it to the type it needs.
 */
@ApplicationScoped
public class Database {
    private final Connections connections;

    @Inject
    Database(Connections connections) {
        this.connections = connections;
    }

    /** A database without pools of its own. */
    public Database(DataSource source) {
        this(new Connections(source));
    }

    /** Makes one result of all rows; moves from row to row itself and may stop early. */
    @FunctionalInterface
    public interface Rows<T> {
        T read(ResultSet rows) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    public <T> List<T> read(String query, Row<T> row, Object... parameters) {
        return read(
                query,
                0,
                rows -> {
                    List<T> all = new ArrayList<>();
                    while (rows.next()) {
                        all.add(row.read(rows));
                    }
                    return all;
                },
                parameters);
    }

    /** What the first row holds, if there is a row; its result must not be null. */
    public <T> Optional<T> find(String query, Row<T> row, Object... parameters) {
        return read(query, 0, rows -> rows.next() ? Optional.of(row.read(rows)) : Optional.empty(), parameters);
    }

    /**
     * Reads a result that may be too large to hold in memory, or that need not be read to its end.
     *
     * @param atOnce how many rows are fetched at once, in a transaction; 0 for all
     */
    public <T> T read(String query, int atOnce, Rows<T> rows, Object... parameters) {
        return with(query, parameters, statement -> {
            statement.setFetchSize(atOnce);
            try (ResultSet result = statement.executeQuery()) {
                return rows.read(result);
            }
        });
    }

    /** @return how many rows were changed */
    public int change(String statement, Object... parameters) {
        return with(statement, parameters, PreparedStatement::executeUpdate);
    }

    /**
     * Runs the same change for each thing, in one round trip.
     *
     * @return how many rows each of them changed
     */
    public <T> int[] changeEach(String statement, Collection<T> things, Function<T, Object[]> parameters) {
        if (things.isEmpty()) {
            return new int[0];
        }
        return with(connection -> {
            try (PreparedStatement change = connection.prepareStatement(statement)) {
                for (T thing : things) {
                    bind(change, parameters.apply(thing));
                    change.addBatch();
                }
                return change.executeBatch();
            }
        });
    }

    /** Statements without parameters, separated by semicolons. */
    public void execute(String statements) {
        with(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(statements);
            }
        });
    }

    /**
     * Adds many rows at once; a row whose key exists already is left as it is. Rows are copied straight into the table,
     * and by way of another table only where one of them exists. In a transaction only.
     */
    public <T> void addMissing(String table, String columns, Collection<T> things, BiConsumer<CopyText, T> put) {
        if (things.isEmpty()) {
            return;
        }
        with(connection -> {
            try (Statement statement = connection.createStatement()) {
                PGConnection postgres = connection.unwrap(PGConnection.class);
                statement.execute("savepoint before_copy");
                try {
                    copy(postgres, "copy %s (%s) from stdin".formatted(table, columns), things, put);
                    return statement.execute("release before_copy");
                } catch (SQLException refused) {
                    if (!PSQLState.UNIQUE_VIOLATION.getState().equals(refused.getSQLState())) {
                        throw refused;
                    }
                    statement.execute("rollback to before_copy; release before_copy;"
                            + " create temporary table received (like %s) on commit drop".formatted(table));
                    copy(postgres, "copy received (%s) from stdin".formatted(columns), things, put);
                    return statement.execute(
                            "insert into %s (%s) select %s from received on conflict do nothing; drop table received"
                                    .formatted(table, columns, columns));
                }
            }
        });
    }

    private static <T> void copy(PGConnection postgres, String copy, Collection<T> things, BiConsumer<CopyText, T> put)
            throws SQLException {
        try (CopyText rows = CopyText.begin(postgres, copy)) {
            for (T thing : things) {
                put.accept(rows, thing);
                rows.endRow();
            }
            rows.end();
        }
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Object[] parameters, Use<T> use) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, parameters);
                return use.of(statement);
            }
        });
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = connections.get()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static void bind(PreparedStatement statement, Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, bound(statement.getConnection(), parameters[i]));
        }
    }

    private static Object bound(Connection connection, Object parameter) throws SQLException {
        if (parameter instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (parameter instanceof Collection<?> elements) {
            return connection.createArrayOf("text", elements.toArray());
        }
        return parameter;
    }
}

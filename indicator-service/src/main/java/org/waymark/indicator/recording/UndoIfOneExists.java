package org.waymark.indicator.recording;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.util.PSQLState;

/**
 * Makes observations without checking first whether they exist. If one does, it violates the unique index and
 * everything is undone.
 */
final class UndoIfOneExists {
    interface Inserts {
        void run() throws SQLException;
    }

    private UndoIfOneExists() {}

    /** False, with nothing done, when one of the observations exists. */
    static boolean run(Connection connection, Inserts inserts) throws SQLException {
        execute(connection, "savepoint unless_known");
        try {
            inserts.run();
        } catch (SQLException failure) {
            if (!PSQLState.UNIQUE_VIOLATION.getState().equals(failure.getSQLState())) {
                throw failure;
            }
            execute(connection, "rollback to savepoint unless_known");
            return false;
        }
        return true;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

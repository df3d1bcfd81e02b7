package org.waymark.foundation.database;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** The database refused a statement or did not answer. */
@SuppressWarnings("serial")
public class DatabaseFailure extends RuntimeException {
    public DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /** Whether no statement was even begun: the pool had no connection free in time. */
    public boolean hadNoConnection() {
        return getCause() instanceof SQLException refused && NoConnectionFree.isMeantBy(refused);
    }

    /** Whether the statement failed because that table has a row with the same key. */
    public boolean isKeyTakenIn(String table) {
        return getCause() instanceof PSQLException refused
                && PSQLState.UNIQUE_VIOLATION.getState().equals(refused.getSQLState())
                && refused.getServerErrorMessage() != null
                && table.equals(refused.getServerErrorMessage().getTable());
    }
}

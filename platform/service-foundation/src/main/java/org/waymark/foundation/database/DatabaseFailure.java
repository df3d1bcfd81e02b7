package org.waymark.foundation.database;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** The database did not take or give what was asked of it. */
@SuppressWarnings("serial")
public class DatabaseFailure extends RuntimeException {
    public DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /** Whether a row of that key was in the table already. */
    public boolean isKeyTakenIn(String table) {
        return getCause() instanceof PSQLException refused
                && PSQLState.UNIQUE_VIOLATION.getState().equals(refused.getSQLState())
                && refused.getServerErrorMessage() != null
                && table.equals(refused.getServerErrorMessage().getTable());
    }
}

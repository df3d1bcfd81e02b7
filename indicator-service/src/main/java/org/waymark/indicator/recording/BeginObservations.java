package org.waymark.indicator.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.waymark.indicator.staging.StagedFile;

/**
 * The short way for staged rows that each begin an observation: nobody looks for rows of one observation, nor for what is
 * recorded. That one of them does not begin one shows when it is in the way of another, and nothing has happened then.
 */
public final class BeginObservations {
    /** A file that was sent before, if only in part, is told without rows to be cleared away afterwards. */
    private static final float ROWS_SAMPLED = 10_000;

    private static final String SOME_ARE_KNOWN =
            """
            select exists (
                select from staged tablesample system (?) join observation using (indicator, area, breakdown, period))
            """;
    private static final String OBSERVATIONS = Difference.NEW_OBSERVATIONS.formatted("true", "");

    private final StagedFile file;
    private final Connection connection;

    public BeginObservations(StagedFile file) {
        this.file = file;
        this.connection = file.session();
    }

    /** Makes their observations; empty when not all of them are new. */
    public Optional<ComparedFile> begin() throws SQLException {
        return !someAreKnown(file.staged()) && UndoIfOneExists.run(connection, this::insert)
                ? Optional.of(new ComparedFile(connection, true, 0, 0))
                : Optional.empty();
    }

    private boolean someAreKnown(long rows) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SOME_ARE_KNOWN)) {
            select.setFloat(1, Math.min(100, 100 * ROWS_SAMPLED / rows));
            try (ResultSet answer = select.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    private void insert() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(OBSERVATIONS)) {
            insert.executeLargeUpdate();
        }
    }
}

package org.waymark.indicator.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.waymark.indicator.staging.StagedFile;

/**
 * The short way for a staged file in which every row begins a new observation. It looks neither for rows of the same
 * observation nor for recorded ones: a row whose observation exists violates the unique index, and then nothing has
 * happened.
 */
public final class BeginObservations {
    /**
     * A sample of this size recognises a file that was sent before, even in part, without inserting rows that
     * autovacuum would have to remove.
     */
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

    /** Makes the observations; empty when one of them exists. */
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

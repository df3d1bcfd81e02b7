package org.waymark.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;
import org.waymark.indicator.observation.ReviewState;

/** The table of decisions: rows are added, never changed. */
@ApplicationScoped
public class DecisionRows {
    private static final String COLUMNS = "observation, vintage, decision, reason, state_before, state_after,"
            + " released_at_before, released_at_after, withdrawal, decided_at, decided_by, decided_through, agency, role";
    private static final String PLACEHOLDERS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
    private static final String RECORD = "with news as (insert into journal (" + Journal.COLUMNS + ") values ("
            + Journal.PLACEHOLDERS + ") returning entry) insert into decision (entry, " + COLUMNS
            + ") select news.entry, " + PLACEHOLDERS + " from news returning entry";
    private static final String RESTORE =
            "insert into decision (" + COLUMNS + ", entry) values (" + PLACEHOLDERS + ", ?) on conflict do nothing";
    private static final String OF_OBSERVATION =
            "select " + COLUMNS + " from decision where observation = ? order by entry";

    private final DataSource database;
    private final Journal journal;

    DecisionRows(DataSource database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** With its journal row, which is given. */
    long record(Decided decided, Happening happening, Caller caller, String agencyOfVintage) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(RECORD)) {
            bind(insert, Journal.bind(insert, 1, happening, caller, agencyOfVintage), decided);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                journal.nudge();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Where its journal row is there already. */
    void restore(Decided decided, long entry) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(RESTORE)) {
            insert.setLong(bind(insert, 1, decided), entry);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** In the order in which they were made. */
    public List<Decided> on(UUID observation) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_OBSERVATION)) {
            select.setObject(1, observation);
            List<Decided> decisions = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    decisions.add(read(row));
                }
            }
            return decisions;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static int bind(PreparedStatement insert, int first, Decided decided) throws SQLException {
        int next = first;
        insert.setObject(next++, decided.observation());
        insert.setInt(next++, decided.vintage());
        insert.setString(next++, decided.decision().name());
        insert.setString(next++, decided.reason());
        insert.setString(next++, decided.stateBefore().name());
        insert.setString(next++, decided.stateAfter().name());
        insert.setObject(next++, decided.releasedAtBefore(), Types.DATE);
        insert.setObject(next++, decided.releasedAtAfter(), Types.DATE);
        insert.setObject(next++, decided.withdrawal(), Types.INTEGER);
        insert.setObject(next++, decided.at().atOffset(ZoneOffset.UTC));
        insert.setString(next++, decided.by());
        insert.setString(next++, decided.through());
        insert.setString(next++, decided.agency());
        insert.setString(next++, decided.role());
        return next;
    }

    private static Decided read(ResultSet row) throws SQLException {
        return new Decided(
                row.getObject("observation", UUID.class),
                row.getInt("vintage"),
                Decision.valueOf(row.getString("decision")),
                row.getString("reason"),
                ReviewState.valueOf(row.getString("state_before")),
                ReviewState.valueOf(row.getString("state_after")),
                row.getObject("released_at_before", LocalDate.class),
                row.getObject("released_at_after", LocalDate.class),
                row.getObject("withdrawal", Integer.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                row.getString("decided_through"),
                row.getString("agency"),
                row.getString("role"));
    }
}

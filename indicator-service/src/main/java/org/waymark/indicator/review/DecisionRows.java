package org.waymark.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.database.Database;
import org.waymark.foundation.database.Row;
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
            + ") values ((select entry from news), " + PLACEHOLDERS + ") returning entry";
    private static final String RESTORE =
            "insert into decision (" + COLUMNS + ", entry) values (" + PLACEHOLDERS + ", ?) on conflict do nothing";
    private static final String OF_OBSERVATION =
            "select " + COLUMNS + " from decision where observation = ? order by entry";

    private final Database database;
    private final Journal journal;

    DecisionRows(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Records a decision together with its journal row. */
    long record(Decided decided, Happening happening, Caller caller, String agencyOfVintage) {
        List<Object> parameters = new ArrayList<>(Journal.values(happening, caller, agencyOfVintage));
        parameters.addAll(values(decided));
        long entry = database.find(RECORD, row -> row.getLong(1), parameters.toArray())
                .orElseThrow();
        journal.nudge();
        return entry;
    }

    /** Records a decision whose journal row exists already. */
    void restore(Decided decided, long entry) {
        List<Object> parameters = new ArrayList<>(values(decided));
        parameters.add(entry);
        database.change(RESTORE, parameters.toArray());
    }

    /** In the order in which they were made. */
    public List<Decided> on(UUID observation) {
        return database.read(OF_OBSERVATION, DecisionRows::read, observation);
    }

    private static List<Object> values(Decided decided) {
        return Arrays.asList(
                decided.observation(),
                decided.vintage(),
                decided.decision().name(),
                decided.reason(),
                decided.stateBefore().name(),
                decided.stateAfter().name(),
                decided.releasedAtBefore(),
                decided.releasedAtAfter(),
                decided.withdrawal(),
                decided.at(),
                decided.by(),
                decided.through(),
                decided.agency(),
                decided.role());
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
                Row.instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("decided_through"),
                row.getString("agency"),
                row.getString("role"));
    }
}

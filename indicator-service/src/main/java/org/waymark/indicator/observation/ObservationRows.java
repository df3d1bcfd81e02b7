package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.idempotency.AnswerToKeep;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.journal.JournalFailure;

/** Writes observations and their vintages, each with its journal row in the same statement. */
@ApplicationScoped
class ObservationRows {
    private static final String OBSERVATION =
            "id, indicator, area, breakdown, period, period_type, period_end, vintage";

    /** The hot path: a new observation under the current definition, in one round trip and one transaction. */
    private static final String FIRST = first("");
    /** The same with its answer: a key that is taken fails the whole. */
    private static final String FIRST_KEPT = first("kept as (insert into " + AnswerToKeep.TABLE + " ("
            + AnswerToKeep.COLUMNS + ") select " + AnswerToKeep.PLACEHOLDERS + " from series), ");

    private static final String BEGIN = "insert into observation (" + OBSERVATION
            + ") values (?, ?, ?, ?, ?, ?, ?, 0) on conflict (indicator, area, breakdown, period) do nothing";
    private static final String LOCK =
            "select id from observation where indicator = ? and area = ? and breakdown = ? and period = ? for update";
    private static final String VINTAGES = "select * from vintage where observation = ? order by vintage";
    private static final String NEXT = "with moved as (update observation set vintage = ? where id = ?), "
            + "entry as (insert into journal (" + Journal.COLUMNS + ") values (" + Journal.PLACEHOLDERS
            + ") returning entry) "
            + "insert into vintage (observation, entry, " + VintageColumns.WRITTEN + ") select ?, entry.entry, "
            + VintageColumns.PLACEHOLDERS + " from entry";

    private final DataSource database;
    private final Journal journal;

    ObservationRows(DataSource database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /**
     * False when there is such an observation already, or the definition or the rules are no longer the current ones.
     *
     * @param rulesVersion of the rules it was held to, 0 where there are none
     * @param answer kept in the same statement, or null
     */
    boolean recordFirst(
            SeriesPeriod about,
            Vintage vintage,
            int rulesVersion,
            Happening happening,
            Caller caller,
            AnswerToKeep answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(answer == null ? FIRST : FIRST_KEPT)) {
            insert.setInt(1, vintage.definitionVersion());
            insert.setString(2, about.indicator());
            insert.setInt(3, rulesVersion);
            insert.setString(4, about.indicator());
            int next = bind(insert, 5, vintage.observation(), about);
            if (answer != null) {
                next = answer.bind(insert, next);
            }
            next = Journal.bind(insert, next, happening, caller, vintage.agency());
            VintageColumns.bind(insert, next, vintage);
            boolean recorded = insert.executeUpdate() == 1;
            if (recorded) {
                journal.nudge();
            }
            return recorded;
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    private static String first(String kept) {
        return "with known as (select where ? = (select max(version) from indicator where code = ?) "
                + "and ? = coalesce((select max(version) from rule_set where code = ?), 0)), "
                + "series as (insert into observation (" + OBSERVATION
                + ") select ?, ?, ?, ?, ?, ?, ?, 1 from known "
                + "on conflict (indicator, area, breakdown, period) do nothing returning id), " + kept
                + "entry as (insert into journal (" + Journal.COLUMNS + ") select " + Journal.PLACEHOLDERS
                + " from series returning entry) "
                + "insert into vintage (observation, entry, " + VintageColumns.WRITTEN
                + ") select series.id, entry.entry, "
                + VintageColumns.PLACEHOLDERS + " from series, entry";
    }

    /** Makes sure that there is a row and holds it until the end of the transaction: one writer per observation. */
    UUID lock(SeriesPeriod about, UUID ifNew) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(BEGIN);
                PreparedStatement select = connection.prepareStatement(LOCK)) {
            bind(insert, 1, ifNew, about);
            insert.executeUpdate();
            select.setString(1, about.indicator());
            select.setString(2, about.area());
            select.setString(3, about.breakdown());
            select.setString(4, about.period().toString());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    /** In the order recorded. */
    List<Vintage> vintages(UUID observation) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(VINTAGES)) {
            select.setObject(1, observation);
            List<Vintage> vintages = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    vintages.add(VintageColumns.read(row));
                }
            }
            return vintages;
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    void recordNext(Vintage vintage, Happening happening, Caller caller) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(NEXT)) {
            insert.setInt(1, vintage.number());
            insert.setObject(2, vintage.observation());
            int next = Journal.bind(insert, 3, happening, caller, vintage.agency());
            insert.setObject(next++, vintage.observation());
            VintageColumns.bind(insert, next, vintage);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
        journal.nudge();
    }

    private static int bind(PreparedStatement statement, int first, UUID id, SeriesPeriod about) throws SQLException {
        int next = first;
        statement.setObject(next++, id);
        statement.setString(next++, about.indicator());
        statement.setString(next++, about.area());
        statement.setString(next++, about.breakdown());
        statement.setString(next++, about.period().toString());
        statement.setString(next++, about.period().type().name());
        statement.setObject(next++, about.period().lastDay());
        return next;
    }
}

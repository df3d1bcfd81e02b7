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
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.journal.Happening;
import org.waymark.foundation.journal.Journal;

/** Observations and their vintages, each written with its journal row in the same statement. */
@ApplicationScoped
public class ObservationRows {
    public static final String COLUMNS = "id, indicator, area, breakdown, period, period_type, period_end, vintage";

    private static final String BEGIN = "insert into observation (" + COLUMNS
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

    /** Makes sure that there is a row and holds it until the end of the transaction: one writer per observation. */
    public UUID lock(SeriesPeriod about, UUID ifNew) {
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
            throw new DatabaseFailure(failure);
        }
    }

    /** In the order recorded. */
    public List<Vintage> vintages(UUID observation) {
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
            throw new DatabaseFailure(failure);
        }
    }

    public void recordNext(Vintage vintage, Happening happening, Caller caller) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(NEXT)) {
            insert.setInt(1, vintage.number());
            insert.setObject(2, vintage.observation());
            int next = Journal.bind(insert, 3, happening, caller, vintage.agency());
            insert.setObject(next++, vintage.observation());
            VintageColumns.bind(insert, next, vintage);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        journal.nudge();
    }

    public static int bind(PreparedStatement statement, int first, UUID id, SeriesPeriod about) throws SQLException {
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

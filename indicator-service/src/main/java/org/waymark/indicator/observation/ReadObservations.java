package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.waymark.foundation.journal.JournalFailure;
import org.waymark.foundation.period.TimePeriod;

/** Reads what anyone may see: published vintages whose release day has come. Called within a snapshot. */
@ApplicationScoped
public class ReadObservations {
    /** A vintage with what it is about. */
    public record Found(SeriesPeriod about, Vintage vintage, String place) {}

    private final DataSource database;
    private final Today today;

    ReadObservations(DataSource database, Today today) {
        this.database = database;
        this.today = today;
    }

    List<Found> find(ObservationQuery query) {
        return read(query.sql(), query.parameters(today.date()));
    }

    private List<Found> read(String sql, List<Object> parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                select.setObject(i + 1, parameters.get(i));
            }
            List<Found> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Found(about(row), VintageColumns.read(row), row.getString("place")));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
        }
    }

    private static SeriesPeriod about(ResultSet row) throws SQLException {
        return new SeriesPeriod(
                row.getString("indicator"),
                row.getString("area"),
                row.getString("breakdown"),
                TimePeriod.parse(row.getString("period")));
    }
}

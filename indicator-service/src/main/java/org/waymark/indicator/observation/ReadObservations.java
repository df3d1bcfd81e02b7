package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.journal.JournalFailure;
import org.waymark.foundation.period.TimePeriod;

/** Reads what anyone may see: published vintages whose release day has come. */
@ApplicationScoped
class ReadObservations {
    private static final int SECONDS = 5;
    private static final String OF_OBSERVATION =
            """
            select o.indicator, area, breakdown, period, v.*, '' as place
            from observation o join vintage v on v.observation = o.id
            where o.id = ? and review_state = 'PUBLISHED' and (released_at is null or released_at <= ?)
            order by v.vintage
            """;

    /** A vintage with what it is about. */
    record Found(SeriesPeriod about, Vintage vintage, String place) {}

    private final DataSource database;
    private final Today today;

    ReadObservations(DataSource database, Today today) {
        this.database = database;
        this.today = today;
    }

    List<Found> find(ObservationQuery query) {
        return read(query.sql(), query.parameters(today.date()));
    }

    /** Every vintage in the order recorded; refuses an observation nobody has made public. */
    List<Found> vintages(String observation) {
        List<Found> vintages = read(OF_OBSERVATION, List.of(uuid(observation), today.date()));
        if (vintages.isEmpty()) {
            throw unknown(observation);
        }
        return vintages;
    }

    /** The vintage that counts today. */
    Found current(String observation) {
        return vintages(observation).stream()
                .max((one, other) -> {
                    int byKnownDay = knownDay(one).compareTo(knownDay(other));
                    return byKnownDay != 0 ? byKnownDay : Integer.compare(one.vintage.number(), other.vintage.number());
                })
                .orElseThrow();
    }

    private static LocalDate knownDay(Found found) {
        LocalDate released = found.vintage.releasedAt();
        return released != null ? released : found.about.period().lastDay().plusDays(1);
    }

    private List<Found> read(String sql, List<Object> parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setQueryTimeout(SECONDS);
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

    private static UUID uuid(String observation) {
        try {
            return UUID.fromString(observation);
        } catch (IllegalArgumentException noUuid) {
            throw unknown(observation);
        }
    }

    private static Refusal unknown(String observation) {
        return Refusal.of(ProblemType.NOT_FOUND, "没有观测 " + observation, "There is no observation " + observation);
    }
}

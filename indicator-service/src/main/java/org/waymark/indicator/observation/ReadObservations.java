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
import org.waymark.foundation.http.NumberParameter;
import org.waymark.foundation.http.Page;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.journal.JournalFailure;
import org.waymark.foundation.period.TimePeriod;

/** Reads what anyone may see: published vintages whose release day has come. Called within a snapshot. */
@ApplicationScoped
class ReadObservations {
    private static final String OF_OBSERVATION =
            """
            select o.indicator, area, breakdown, period, v.*, v.vintage::text as place
            from observation o join vintage v on v.observation = o.id
            where o.id = ? and review_state = 'PUBLISHED' and (released_at is null or released_at <= ?)
            """;
    private static final String IN_ORDER = OF_OBSERVATION + " and v.vintage > ? order by v.vintage limit ?";
    private static final String COUNTING =
            OF_OBSERVATION + " order by coalesce(released_at, period_end + 1) desc, v.vintage desc limit 1";

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

    /** Vintages in the order recorded; refuses an observation nobody has made public. */
    List<Found> vintages(String observation, Page.Request page) {
        long after =
                page.after() == null ? 0 : NumberParameter.between("cursor", page.after(), 0, Integer.MAX_VALUE, 0);
        List<Found> vintages = read(IN_ORDER, List.of(uuid(observation), today.date(), after, page.limit() + 1));
        if (vintages.isEmpty()) {
            current(observation);
        }
        return vintages;
    }

    /** The vintage that counts today. */
    Found current(String observation) {
        return read(COUNTING, List.of(uuid(observation), today.date())).stream()
                .findFirst()
                .orElseThrow(() -> unknown(observation));
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

package org.waymark.indicator.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.foundation.time.Today;
import org.waymark.indicator.observation.ObservationRows;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintages;

/** Announces embargoed vintages whose release day has come. */
@ApplicationScoped
class ReleaseObservations {
    private static final int BATCH = 500;

    /** Locks the observations, as every writer does, so that the events of each stay in order. */
    private static final String DUE =
            """
            select o.id, o.indicator, o.area, o.breakdown, o.period
            from vintage v join observation o on o.id = v.observation
            where not v.announced and v.review_state = 'PUBLISHED' and v.released_at <= ?
            order by v.released_at, v.recorded_at limit ? for update of o skip locked
            """;

    private record Due(UUID observation, SeriesPeriod about) {}

    private final DataSource database;
    private final ObservationRows rows;
    private final AnnounceVintage announceVintage;
    private final Today today;

    ReleaseObservations(DataSource database, ObservationRows rows, AnnounceVintage announceVintage, Today today) {
        this.database = database;
        this.rows = rows;
        this.announceVintage = announceVintage;
        this.today = today;
    }

    /** Says how many were announced; there may be more when it is a full batch. */
    @Transactional
    public int releaseDue() {
        try (Connection connection = database.getConnection()) {
            List<Due> due = due(connection);
            for (Due one : due) {
                // Asked again under our lock: a leader who was overtaken does not know it.
                announceVintage.announceDue(new Vintages(one.about, rows.vintages(one.observation)));
            }
            return due.size();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    boolean mayHaveMore(int released) {
        return released == BATCH;
    }

    private List<Due> due(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setObject(1, today.date());
            select.setInt(2, BATCH);
            List<Due> due = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    SeriesPeriod about = new SeriesPeriod(
                            row.getString(2), row.getString(3), row.getString(4), TimePeriod.parse(row.getString(5)));
                    due.add(new Due(row.getObject(1, UUID.class), about));
                }
            }
            return due;
        }
    }
}

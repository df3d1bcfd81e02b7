package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.waymark.contracts.observation.Unit;
import org.waymark.foundation.caller.Caller;
import org.waymark.foundation.journal.Journal;
import org.waymark.foundation.journal.JournalFailure;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.indicator.catalogue.Definitions;

/** Announces embargoed vintages whose release day has come. */
@ApplicationScoped
class ReleaseObservations {
    private static final int BATCH = 500;
    private static final Caller CLOCK = new Caller("release-clock", null, Set.of(), Set.of(), null);

    /** Locks the observations, as every writer does, so that the events of each stay in order. */
    private static final String DUE =
            """
            select o.id, o.indicator, o.area, o.breakdown, o.period, v.vintage
            from vintage v join observation o on o.id = v.observation
            where not v.announced and v.review_state = 'PUBLISHED' and v.released_at <= ?
            order by v.released_at, v.recorded_at limit ? for update of o skip locked
            """;

    private static final String ANNOUNCED = "update vintage set announced = true where observation = ? and vintage = ?";

    private record Due(UUID observation, SeriesPeriod about, int vintage) {}

    private final DataSource database;
    private final ObservationRows rows;
    private final Definitions definitions;
    private final Journal journal;
    private final Today today;

    ReleaseObservations(
            DataSource database, ObservationRows rows, Definitions definitions, Journal journal, Today today) {
        this.database = database;
        this.rows = rows;
        this.definitions = definitions;
        this.journal = journal;
        this.today = today;
    }

    /** Says how many were announced; there may be more when it is a full batch. */
    @Transactional
    public int releaseDue() {
        try (Connection connection = database.getConnection()) {
            List<Due> due = due(connection);
            for (Due one : due) {
                announce(connection, one);
            }
            return due.size();
        } catch (SQLException failure) {
            throw new JournalFailure(failure);
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
                    due.add(new Due(row.getObject(1, UUID.class), about, row.getInt(6)));
                }
            }
            return due;
        }
    }

    private void announce(Connection connection, Due due) throws SQLException {
        List<Vintage> vintages = rows.vintages(due.observation);
        Vintage released = vintages.get(due.vintage - 1);
        if (released.announced()) {
            // By a leader who was overtaken and does not know it: it committed between our look and our lock.
            return;
        }
        Vintage publicBefore = vintages.subList(0, due.vintage - 1).stream()
                .filter(Vintage::announced)
                .reduce((earlier, later) -> later)
                .orElse(null);
        Unit unit = definitions.of(due.about.indicator()).definition().unit().code();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        journal.append(
                ObservationEvents.published(due.about, released, unit, publicBefore, now), CLOCK, released.agency());
        try (PreparedStatement update = connection.prepareStatement(ANNOUNCED)) {
            update.setObject(1, due.observation);
            update.setInt(2, due.vintage);
            update.executeUpdate();
        }
    }
}

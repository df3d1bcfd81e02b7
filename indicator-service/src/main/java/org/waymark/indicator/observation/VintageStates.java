package org.waymark.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.period.TimePeriod;

/** How vintages stand after they were recorded; moved while their observation is locked. */
@ApplicationScoped
public class VintageStates {
    private static final String LOCK =
            "select indicator, area, breakdown, period from observation where id = ? for update";
    private static final String MOVE =
            """
            update vintage set review_state = ?, released_at = ?, published_at = ?, withdraws = ?
            where observation = ? and vintage = ?
            """;
    private static final String ANNOUNCED =
            "update vintage set announced = true, entry = ?, changed = ? where observation = ? and vintage = ?";
    private static final String ADD = "with moved as (update observation set vintage = ? where id = ?) "
            + "insert into vintage (observation, entry, " + VintageColumns.WRITTEN + ") values (?, ?, "
            + VintageColumns.PLACEHOLDERS + ")";

    private final DataSource database;
    private final ObservationRows rows;

    VintageStates(DataSource database, ObservationRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Holds the observation until the end of the transaction; empty when there is none of that id. */
    public Optional<Vintages> lock(UUID observation) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setObject(1, observation);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                SeriesPeriod about = new SeriesPeriod(
                        row.getString(1), row.getString(2), row.getString(3), TimePeriod.parse(row.getString(4)));
                return Optional.of(new Vintages(about, rows.vintages(observation)));
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Writes its review state, release day, instant of publication and what it withdraws. */
    public void move(Vintage vintage) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(MOVE)) {
            update.setString(1, vintage.reviewState().name());
            update.setObject(2, vintage.releasedAt(), Types.DATE);
            OffsetDateTime publishedAt =
                    vintage.publishedAt() == null ? null : vintage.publishedAt().atOffset(ZoneOffset.UTC);
            update.setObject(3, publishedAt, Types.TIMESTAMP_WITH_TIMEZONE);
            update.setObject(4, vintage.withdraws(), Types.INTEGER);
            update.setObject(5, vintage.observation());
            update.setInt(6, vintage.number());
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** For recovery: the journal row that made it public is there already. */
    public void announced(Vintage vintage, long entry) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(ANNOUNCED)) {
            update.setLong(1, entry);
            update.setArray(2, VintageColumns.changed(connection, vintage));
            update.setObject(3, vintage.observation());
            update.setInt(4, vintage.number());
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Adds a vintage whose journal row is there already. */
    public void add(Vintage vintage) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setInt(1, vintage.number());
            insert.setObject(2, vintage.observation());
            insert.setObject(3, vintage.observation());
            insert.setLong(4, vintage.entry());
            VintageColumns.bind(insert, 5, vintage);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}

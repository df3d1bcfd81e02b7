package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.database.Database;
import org.waymark.reporting.number.Unit;

@ApplicationScoped
public class ObservationVintages {
    private static final String TOTALS_UNDER_TARGETS_OF_PLAN =
            """
            select indicator, area, period, vintage, withdrawn, value, missing_reason, status, unit_measure,
                   unit_multiplier, definition_version, comparable, released_at, announced_at, event_id
            from observation_vintage
            where (indicator, area) in (
                      select indicator, area from target_version where plan = ? and area = coalesce(?, area))
              and breakdown = '_T' and announced_at <= ?
            order by indicator, area, period, vintage
            """;

    private static final String TOTALS_OF_INDICATOR =
            """
            select indicator, area, period, vintage, withdrawn, value, missing_reason, status, unit_measure,
                   unit_multiplier, definition_version, comparable, released_at, announced_at, event_id
            from observation_vintage
            where indicator = ? and breakdown = '_T' and period = ? and announced_at <= ?
            order by area, vintage
            """;

    private final Database database;

    ObservationVintages(Database database) {
        this.database = database;
    }

    /** All that were known by then, of every series a target of the plan is set on. */
    public List<KnownVintage> of(String plan, String area, Instant knownAt) {
        return database.read(TOTALS_UNDER_TARGETS_OF_PLAN, ObservationVintages::read, plan, area, knownAt);
    }

    /** All that were known by then of one period, for every area. */
    public List<KnownVintage> ofPeriod(String indicator, String period, Instant knownAt) {
        return database.read(TOTALS_OF_INDICATOR, ObservationVintages::read, indicator, period, knownAt);
    }

    private static KnownVintage read(ResultSet row) throws SQLException {
        String measure = row.getString("unit_measure");
        return new KnownVintage(
                row.getString("indicator"),
                row.getString("area"),
                row.getString("period"),
                row.getInt("vintage"),
                row.getBoolean("withdrawn"),
                row.getBigDecimal("value"),
                row.getString("missing_reason"),
                row.getString("status"),
                measure == null ? null : new Unit(measure, row.getInt("unit_multiplier")),
                row.getObject("definition_version", Integer.class),
                row.getBoolean("comparable"),
                row.getObject("released_at", LocalDate.class),
                KnownVersion.told(row));
    }
}

package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.foundation.database.Database;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.Subject;

@ApplicationScoped
public class ObservationVintages {
    private static final String COLUMNS =
            """
            indicator, area, period, vintage, withdrawn, value, missing_reason, status, unit_measure,
            unit_multiplier, definition_version, comparable, released_at, announced_at, event_id""";

    private static final String TOTALS_UNDER_TARGETS_OF_PLAN =
            """
            select %s from observation_vintage
            where (indicator, area) in (
                      select indicator, area from target_version where plan = ? and area = coalesce(?, area))
              and breakdown = '_T' and announced_at <= ?
            order by indicator, area, period, vintage
            """
                    .formatted(COLUMNS);
    /** Series by series, however many rows the planner expects: it would read the whole table for some hundreds. */
    private static final String TOTALS_OF_SERIES =
            """
            select vintage.* from (select * from unnest(?::text[], ?::text[])) wanted (code, place)
            cross join lateral (
                select %s from observation_vintage
                where indicator = code and area = place and breakdown = '_T'
                order by period, vintage offset 0) vintage
            """
                    .formatted(COLUMNS);

    private final Database database;

    ObservationVintages(Database database) {
        this.database = database;
    }

    /** All that were known by then, of every series a target of the plan is set on. */
    public List<KnownVintage> of(String plan, String area, Instant knownAt) {
        return database.read(TOTALS_UNDER_TARGETS_OF_PLAN, ObservationVintages::read, plan, area, knownAt);
    }

    /**
     * All that are known of these series.
     *
     * @param series each with its indicator and area
     */
    public List<KnownVintage> of(Collection<Subject> series) {
        List<Subject> each = series.stream()
                .map(subject -> new Subject(null, subject.indicator(), subject.area()))
                .distinct()
                .toList();
        return database.read(
                TOTALS_OF_SERIES,
                ObservationVintages::read,
                each.stream().map(Subject::indicator).toList(),
                each.stream().map(Subject::area).toList());
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

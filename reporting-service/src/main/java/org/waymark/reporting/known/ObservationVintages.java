package org.waymark.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.foundation.database.Database;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Subject;

@ApplicationScoped
public class ObservationVintages {
    private static final String COLUMNS =
            """
            select indicator, area, period, vintage, withdrawn, value, missing_reason, status, unit_measure,
                   unit_multiplier, definition_version, comparable, released_at, announced_at, event_id
            """;
    private static final String TOTALS_UNDER_TARGETS_OF_PLAN =
            COLUMNS
                    + """
            from observation_vintage
            where (indicator, area) in (
                      select indicator, area from target_version where plan = ? and area = coalesce(?, area))
              and breakdown = '_T' and announced_at <= ?
            order by indicator, area, period, vintage
            """;

    private static final String TOTALS_OF_SERIES =
            COLUMNS
                    + """
            from unnest(?::text[], ?::text[]) as asked (indicator, area)
            join observation_vintage using (indicator, area)
            where breakdown = '_T' and announced_at <= ?
            order by indicator, area, period, vintage
            """;

    /** Where from when on a vintage counts is not kept, it is read, and whoever judges picks. */
    private static final String TOTALS_IN_FORCE =
            COLUMNS
                    + """
            from unnest(?::text[], ?::text[]) as asked (indicator, area)
            cross join lateral (
                select distinct on (period, case when known_from is null then vintage end)
                       period, vintage, withdrawn, value, missing_reason, status, unit_measure,
                       unit_multiplier, definition_version, comparable, released_at, announced_at, event_id
                from observation_vintage known
                where known.indicator = asked.indicator and known.area = asked.area and breakdown = '_T'
                  and announced_at <= ? and (known_from <= ? or known_from is null)
                order by period, case when known_from is null then vintage end, known_from desc, vintage desc
            ) in_force
            order by indicator, area, period, vintage
            """;

    private final Database database;

    ObservationVintages(Database database) {
        this.database = database;
    }

    /** All that were known by then, of every series a target of the plan is set on. */
    public List<KnownVintage> of(String plan, String area, Instant knownAt) {
        return database.read(TOTALS_UNDER_TARGETS_OF_PLAN, ObservationVintages::read, plan, area, knownAt);
    }

    /** All that were known by then of the series of these subjects. */
    public List<KnownVintage> of(List<Subject> subjects, Instant knownAt) {
        return database.read(
                TOTALS_OF_SERIES, ObservationVintages::read, indicators(subjects), areas(subjects), knownAt);
    }

    /** Of each period the one that counts on the day, as {@code KnownSeries} picks it, and at times others. */
    public List<KnownVintage> inForce(List<Subject> subjects, AsOf asOf) {
        return database.read(
                TOTALS_IN_FORCE,
                ObservationVintages::read,
                indicators(subjects),
                areas(subjects),
                asOf.knownAt(),
                asOf.day());
    }

    private static List<String> indicators(List<Subject> subjects) {
        return subjects.stream().map(Subject::indicator).toList();
    }

    private static List<String> areas(List<Subject> subjects) {
        return subjects.stream().map(Subject::area).toList();
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

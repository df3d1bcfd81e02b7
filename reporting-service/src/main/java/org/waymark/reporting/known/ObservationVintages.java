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
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.Subject;

@ApplicationScoped
public class ObservationVintages {
    private static final String COLUMNS =
            """
            indicator, area, period, vintage, withdrawn, value, missing_reason, status, unit_measure,
            unit_multiplier, definition_version, comparable, released_at, announced_at, event_id""";

    /** Series by series, however many rows the planner expects: it would read the whole table for some hundreds. */
    private static final String TOTALS_OF_SERIES =
            """
            select vintage.* from (select * from unnest(?::text[], ?::text[])) wanted (code, place)
            cross join lateral (
                select %s from observation_vintage
                where indicator = code and area = place and breakdown = '_T'
                  and announced_at <= coalesce(?::timestamptz, 'infinity')
                order by period, vintage offset 0) vintage
            """
                    .formatted(COLUMNS);

    /** Where from when on a vintage counts is not kept, it is read, and whoever judges picks. */
    private static final String TOTALS_IN_FORCE =
            """
            select vintage.* from (select * from unnest(?::text[], ?::text[])) wanted (code, place)
            cross join lateral (
                select distinct on (period, case when known_from is null then vintage end) %s
                from observation_vintage
                where indicator = code and area = place and breakdown = '_T'
                  and announced_at <= ? and (known_from <= ? or known_from is null)
                order by period, case when known_from is null then vintage end, known_from desc, vintage desc) vintage
            """
                    .formatted(COLUMNS);

    private static final String TOTALS_OF_INDICATOR =
            """
            select %s from observation_vintage
            where indicator = ? and breakdown = '_T' and period = ? and announced_at <= ?
            order by area, vintage
            """
                    .formatted(COLUMNS);

    private final Database database;

    ObservationVintages(Database database) {
        this.database = database;
    }

    /**
     * All that are known of these series.
     *
     * @param series each with its indicator and area
     */
    public List<KnownVintage> of(Collection<Subject> series) {
        return of(series, null);
    }

    /** @param knownAt null for all there is */
    public List<KnownVintage> of(Collection<Subject> series, Instant knownAt) {
        List<Subject> each = eachOnce(series);
        return database.read(TOTALS_OF_SERIES, ObservationVintages::read, indicators(each), areas(each), knownAt);
    }

    /** Of each period the one that counts on the day, as {@code KnownSeries} picks it, and at times others. */
    public List<KnownVintage> inForce(Collection<Subject> series, AsOf asOf) {
        List<Subject> each = eachOnce(series);
        return database.read(
                TOTALS_IN_FORCE, ObservationVintages::read, indicators(each), areas(each), asOf.knownAt(), asOf.day());
    }

    private static List<Subject> eachOnce(Collection<Subject> series) {
        return series.stream()
                .map(subject -> new Subject(null, subject.indicator(), subject.area()))
                .distinct()
                .toList();
    }

    private static List<String> indicators(List<Subject> series) {
        return series.stream().map(Subject::indicator).toList();
    }

    private static List<String> areas(List<Subject> series) {
        return series.stream().map(Subject::area).toList();
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

package org.waymark.indicator.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.versioned.Version;
import org.waymark.indicator.catalogue.Indicator;
import org.waymark.indicator.catalogue.IndicatorDefinition;
import org.waymark.indicator.observation.Visibility;
import org.waymark.indicator.plan.TargetStarts;

/**
 * Finds the values that are owed. A series owes values from its first delivered period on; where no delivery stands,
 * from the first period that was ever submitted. A series without submissions owes from the earliest start of a plan
 * that sets a target on it; without a target, for the period that ended last. Nothing is owed for an area outside its
 * days.
 */
@ApplicationScoped
class FindDue {
    /**
     * A draft counts as delivered until a later vintage overtakes it; a published vintage, until it or a later one is
     * withdrawn. A forecast delivers nothing, nor does a missing value, unless it says that data cannot exist.
     */
    private static final String DELIVERED =
            """
            exists (
                select from vintage v
                where v.observation = o.id and v.withdraws is null
                  and (v.value is not null and v.status <> 'F' or v.status = 'M')
                  and (v.review_state = 'PUBLISHED'
                       or (v.review_state in ('SUBMITTED', 'VERIFIED') and v.vintage = o.vintage))
                  and not exists (
                      select from vintage later
                      where later.observation = o.id and later.withdraws >= v.vintage
                        and later.published_at is not null))\s""";

    /** Parameters: 3 columns of rules, 2 of named areas, the indicators reported anywhere, 3 columns of starts. */
    private static final String SERIES =
            """
            with recursive
            rule as (
                select indicator, period_type, grace::interval, length::interval
                from unnest(?::text[], ?::text[], ?::text[]) given (indicator, period_type, grace)
                join (values ('A', 'P1Y'), ('S', 'P6M'), ('T', 'P4M'), ('Q', 'P3M'), ('M', 'P1M'), ('W', 'P7D'),
                             ('D', 'P1D')) type (period_type, length) using (period_type)),
            known_area as (
                select code, (body::jsonb ->> 'validFrom')::date as valid_from,
                       (body::jsonb ->> 'validTo')::date as valid_to
                from area thing where %s),
            named as (select * from unnest(?::text[], ?::text[]) given (indicator, area)),
            anywhere as (select * from unnest(?::text[]) given (indicator)),
            start as (select * from unnest(?::text[], ?::text[], ?::date[]) given (indicator, area, day)),
            -- From area to area along the index, however many observations there are.
            reported (indicator, area) as (
                select indicator, (select min(o.area) from observation o where o.indicator = anywhere.indicator)
                from anywhere
                union all
                select indicator, (
                    select min(o.area) from observation o
                    where o.indicator = reported.indicator and o.area > reported.area)
                from reported where area is not null),
            series as (
                select indicator, area collate "C" as area from named
                union
                select indicator, area from start where indicator in (select indicator from anywhere)
                union
                select indicator, area from reported where area is not null
                union
                select indicator, 'CN' from anywhere
                where not exists (select from start where start.indicator = anywhere.indicator)
                  and not exists (select from reported
                                  where reported.indicator = anywhere.indicator and reported.area is not null)),
            """
                    .formatted(Version.isLatest("area"));

    /** Parameters: the day seen from, the area twice, the last day, the day seen from, the last day. */
    private static final String PERIODS =
            """
            expected as (
                select series.indicator, series.area, rule.period_type, rule.grace, rule.length, known.first_end,
                       coalesce(known.first_end, (?::date - 2 * rule.length)::date) as base, valid_from, valid_to
                from series join rule using (indicator) join known_area on known_area.code = series.area
                cross join lateral (
                    select coalesce(
                        (select o.period_end from (
                             select * from observation o
                             where o.indicator = series.indicator and o.area = series.area and o.breakdown = '_T'
                               and o.period_type = rule.period_type
                             order by o.period_end offset 0) o
                         where %s limit 1),
                        (select min(o.period_end) from observation o
                         where o.indicator = series.indicator and o.area = series.area and o.breakdown = '_T'
                           and o.period_type = rule.period_type),
                        (select min(start.day) from start
                         where start.indicator = series.indicator and start.area = series.area)) as first_end) known
                where ?::text is null or series.area = ?),
            period as (
                select expected.*, nth::date as first_day, (nth + length)::date - 1 as last_day
                from expected
                cross join lateral generate_series(
                    case period_type
                        when 'D' then base::timestamp
                        when 'W' then date_trunc('week', base::timestamp)
                        else date_trunc('year', base::timestamp) end,
                    ?::date::timestamp, length) nth),
            ended as (
                select indicator, area, period_type, (last_day + grace)::date as due_on,
                    case period_type
                        when 'A' then to_char(first_day, 'YYYY')
                        when 'S' then to_char(first_day, 'YYYY-"S"') || (extract(month from first_day)::int + 5) / 6
                        when 'T' then to_char(first_day, 'YYYY-"T"') || (extract(month from first_day)::int + 3) / 4
                        when 'Q' then to_char(first_day, 'YYYY-"Q"Q')
                        when 'M' then to_char(first_day, 'YYYY-MM')
                        when 'W' then to_char(first_day, 'IYYY-"W"IW')
                        else to_char(first_day, 'YYYY-MM-DD') end as period
                from period
                where case when first_end is null
                           then (last_day + 1 + length)::date - 1 >= ?
                           else last_day >= first_end end
                  and (last_day + grace)::date <= ?
                  and (valid_from is null or last_day >= valid_from) and (valid_to is null or first_day <= valid_to)),
            """
                    .formatted(DELIVERED);

    /** Parameters: whether a place is given, and its due_on, indicator, area and period. */
    private static final String OWED =
            """
            owed as (
                select ended.*, o.id
                from ended left join observation o on o.indicator = ended.indicator and o.area = ended.area
                     and o.breakdown = '_T' and o.period = ended.period
                where not %s
                  and (?::date is null
                       or (due_on, ended.indicator collate "C", ended.area collate "C", ended.period collate "C")
                          > (?, ?, ?, ?))
                order by due_on, ended.indicator collate "C", ended.area collate "C", ended.period collate "C"
                limit ?)
            """
                    .formatted(DELIVERED);

    private static final String STATES =
            """
            select owed.*, (
                select case when v.review_state = 'RETURNED' then 'RETURNED'
                            when v.review_state = 'WITHDRAWN' or v.withdraws is not null then 'WITHDRAWN'
                            when v.status = 'F' then 'FORECAST' else 'MISSING' end
                from vintage v
                where v.observation = owed.id
                  and (v.review_state in ('RETURNED', 'WITHDRAWN')
                       or (v.withdraws is not null and v.published_at is not null)
                       or v.withdraws is null and (v.value is null or v.status = 'F'))
                  and %s
                order by v.vintage desc limit 1) as state
            from owed order by due_on, indicator collate "C", area collate "C", period collate "C"
            """;

    private final DataSource database;
    private final TargetStarts targetStarts;

    FindDue(DataSource database, TargetStarts targetStarts) {
        this.database = database;
        this.targetStarts = targetStarts;
    }

    /**
     * Returns one more than the limit when there are more.
     *
     * @param agency only areas of this agency, or null
     * @param visible which returned and withdrawn values may be shown as such
     */
    List<DueItem> find(List<Indicator> indicators, String agency, DueQuestion question, Visibility visible) {
        Map<String, IndicatorDefinition> definitions =
                indicators.stream().collect(Collectors.toMap(one -> one.code, Indicator::definition));
        Owing owing = Owing.of(definitions, agency, targetStarts);
        if (owing.rules().isEmpty()) {
            return List.of();
        }
        String sql = SERIES + PERIODS + OWED + STATES.formatted(visible.sql());
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            // Planned anew each time: the sizes of the lists differ by orders of magnitude.
            select.unwrap(PGStatement.class).setPrepareThreshold(0);
            bind(select, owing.bind(select, 1), question, visible);
            List<DueItem> items = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    items.add(item(row, definitions::get, question.asOf()));
                }
            }
            return items;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static void bind(PreparedStatement select, int first, DueQuestion question, Visibility visible)
            throws SQLException {
        int next = first;
        select.setObject(next++, question.seenFrom());
        select.setString(next++, question.area());
        select.setString(next++, question.area());
        select.setObject(next++, question.until());
        select.setObject(next++, question.seenFrom());
        select.setObject(next++, question.until());
        DueQuestion.Place after = question.after();
        LocalDate dueOn = after == null ? null : after.dueOn();
        select.setObject(next++, dueOn, Types.DATE);
        select.setObject(next++, dueOn, Types.DATE);
        select.setString(next++, after == null ? null : after.indicator());
        select.setString(next++, after == null ? null : after.area());
        select.setString(next++, after == null ? null : after.period());
        select.setInt(next++, question.limit() + 1);
        for (Object value : visible.parameters()) {
            select.setObject(next++, value);
        }
    }

    private static DueItem item(ResultSet row, Function<String, IndicatorDefinition> definitions, LocalDate asOf)
            throws SQLException {
        String indicator = row.getString("indicator");
        String area = row.getString("area");
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        IndicatorDefinition definition = definitions.apply(indicator);
        return new DueItem(
                indicator,
                definition.name(),
                definition.providersOf(area),
                area,
                "_T",
                row.getString("period"),
                PeriodType.valueOf(row.getString("period_type")),
                dueOn,
                (int) (asOf.toEpochDay() - dueOn.toEpochDay()),
                row.getString("state"));
    }
}

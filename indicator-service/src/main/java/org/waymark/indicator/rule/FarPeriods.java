package org.waymark.indicator.rule;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation.Severity;
import org.waymark.indicator.observation.ObservationStatus;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.staging.StagedRow;

/**
 * Periods more than ten years from every other of their series, which mostly are slips: 2202 for 2022. Only a period that
 * is new to a series with others is looked at; other rows of the same file count as recorded ones do, what was returned or
 * withdrawn does not. Forecasts are free.
 */
public final class FarPeriods {
    private static final Rule RULE = Rule.general("period-far-from-series", Severity.WARNING);
    private static final Text MESSAGE = RULE.withWayOut(
            "%s 与该序列的其他各周期都相隔十年以上", "%s lies more than ten years from every other period of its series");

    private static final String NEAR =
            "period_end between (%1$s - interval '10 years')::date and (%1$s + interval '10 years')::date";

    /**
     * Of observations {@code o}: neither returned nor withdrawn, as a slip mostly is, and public or of the row's agency:
     * what another agency has in review must not be told by a warning.
     */
    private static final String STANDS =
            "exists (select from vintage v where v.observation = o.id and v.withdraws is null"
                    + " and v.review_state in ('SUBMITTED', 'VERIFIED', 'PUBLISHED') and (v.announced or v.agency = %s))";

    /**
     * Few rows remain when it comes to the recorded observations: those with no other row of the file near them. Staged
     * rows are not joined with each other, since the planner cannot estimate how many there are.
     */
    private static final String FOUND =
            """
            with spread as (
                select indicator, area, breakdown from staged where not withdraws
                group by indicator, area, breakdown
                having count(*) = 1 or max(period_end) > (min(period_end) + interval '10 years')::date),
            placed as (
                select row, indicator, area, breakdown, period, period_end, status, agency,
                       lag(period_end) over along as before, lead(period_end) over along as after
                from staged join spread using (indicator, area, breakdown)
                where not withdraws
                window along as (partition by indicator, area, breakdown order by period_end))
            select s.row, s.period from placed s
            where s.status <> 'F'
              and (before is null or before < (s.period_end - interval '10 years')::date)
              and (after is null or after > (s.period_end + interval '10 years')::date)
              and not exists (
                  select from observation o
                  where (o.indicator, o.area, o.breakdown, o.period) = (s.indicator, s.area, s.breakdown, s.period)
                    and STANDS)
              and not exists (
                  select from observation o
                  where (o.indicator, o.area, o.breakdown) = (s.indicator, s.area, s.breakdown)
                    and o.period <> s.period and o.%s and STANDS)
              and (before is not null or after is not null or exists (
                  select from observation o
                  where (o.indicator, o.area, o.breakdown) = (s.indicator, s.area, s.breakdown)
                    and o.period <> s.period and STANDS))
            """
                    .replace("STANDS", STANDS.formatted("s.agency"))
                    .formatted(NEAR.formatted("s.period_end"));

    private static final String FIND =
            """
            insert into finding (row, pointer, value, rule, severity, zh, en)
            select row, '/period', period, '%s', '%s', format('%s', period), format('%s', period) from (%s) far
            """
                    .formatted(RULE.id(), RULE.severity(), MESSAGE.zh(), MESSAGE.en(), FOUND);

    private static final String IS_ANY = "select exists (" + FOUND + ")";
    private static final String IS_ANY_OF_GIVEN =
            """
            with staged as (
                select *, nth as row, false as withdraws
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[], ?::text[]) with ordinality
                     given (indicator, area, breakdown, period, period_end, status, agency, nth))
            """
                    + IS_ANY;

    /**
     * An SQL condition for one period: it is near another of its series, or the series has none. Where all others were
     * returned or withdrawn it is not fulfilled though {@link #areAmong} finds nothing: to tell them apart would cost
     * every new observation. Its parameters are those of {@link #bind}.
     */
    public static final String IS_NEAR =
            """
            (? or not exists (select from observation where indicator = ? and area = ? and breakdown = ?)
             or exists (select from observation o where indicator = ? and area = ? and breakdown = ? and %s and %s))
            """
                    .formatted(NEAR.formatted("?::date"), STANDS.formatted("?"));

    private FarPeriods() {}

    /** Notes them among the findings. */
    public static void find(Connection connection) throws SQLException {
        try (Statement insert = connection.createStatement()) {
            insert.executeUpdate(FIND);
        }
    }

    public static boolean areStaged(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(IS_ANY)) {
            return isTrue(select);
        }
    }

    /** @param rows none of which withdraws */
    public static boolean areAmong(List<StagedRow> rows, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(IS_ANY_OF_GIVEN)) {
            column(select, 1, "text", rows, row -> row.about().indicator());
            column(select, 2, "text", rows, row -> row.about().area());
            column(select, 3, "text", rows, row -> row.about().breakdown());
            column(select, 4, "text", rows, row -> row.about().period());
            column(select, 5, "date", rows, row -> row.about().period().lastDay());
            column(select, 6, "text", rows, row -> row.first().status());
            column(select, 7, "text", rows, row -> row.first().agency());
            return isTrue(select);
        }
    }

    /** Binds the parameters of {@link #IS_NEAR}, beginning at {@code first}, and returns the index after them. */
    public static int bind(PreparedStatement statement, int first, SeriesPeriod about, Vintage vintage)
            throws SQLException {
        int next = first;
        statement.setBoolean(next++, isMeant(vintage));
        next = bindSeries(statement, next, about);
        next = bindSeries(statement, next, about);
        statement.setObject(next++, about.period().lastDay());
        statement.setObject(next++, about.period().lastDay());
        statement.setString(next++, vintage.agency());
        return next;
    }

    private static int bindSeries(PreparedStatement statement, int first, SeriesPeriod about) throws SQLException {
        statement.setString(first, about.indicator());
        statement.setString(first + 1, about.area());
        statement.setString(first + 2, about.breakdown());
        return first + 3;
    }

    private static boolean isMeant(Vintage vintage) {
        return vintage.status() == ObservationStatus.F || RULE.yieldsTo(vintage.justification());
    }

    private static boolean isTrue(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void column(
            PreparedStatement statement, int index, String type, List<StagedRow> rows, Function<StagedRow, Object> part)
            throws SQLException {
        Object[] values = rows.stream().map(part).map(String::valueOf).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }
}

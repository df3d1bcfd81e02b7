package org.waymark.indicator.rule;

import java.sql.SQLException;
import java.sql.Statement;
import org.waymark.foundation.versioned.Version;
import org.waymark.indicator.observation.KnownDay;

/**
 * The values that rules compare with, one per series and period. The candidates are staged rows (unless blocked, or
 * known to say nothing new), recorded public vintages, and what the same agency has in review or under embargo. Of
 * these the one with the latest known day is taken, and a staged one before a recorded one of the same day. The value
 * is null where it is missing or withdrawn, or of another measure; it is in the unit of the staged rows' definition.
 */
final class CountingValues {
    private static final int WORTH_STATISTICS = 1_000;

    private static final String TABLE =
            """
            create temporary table if not exists counting (
                indicator   text collate "C" not null,
                area        text collate "C" not null,
                breakdown   text collate "C" not null,
                period      text collate "C" not null,
                period_type text not null,
                period_end  date not null,
                value       numeric,
                is_staged   boolean not null
            ) on commit delete rows;
            delete from counting
            """;

    /**
     * Collects whole series for rules that look along them, and single values for rules that look at other indicators.
     */
    private static final String GATHER =
            """
            with under as (select indicator, max(definition_version) as version from staged group by indicator),
            series as (
                select distinct indicator, area, breakdown, period_type, agency from staged
                where indicator in (select indicator from rule_in_force where kind in ('NON_DECREASING', 'JUMP'))),
            part as (
                select distinct part.indicator, area, breakdown, period, agency
                from staged join rule_in_force r using (indicator)
                cross join lateral unnest(r.parts || r.numerator || r.denominator) as part (indicator)
                where kind in ('SUM', 'RATIO')),
            recorded as (
                select id, indicator, area, breakdown, period, period_type, period_end, vintage as last, agency
                from observation join series using (indicator, area, breakdown, period_type)
                union
                select id, indicator, area, breakdown, period, period_type, period_end, vintage as last, agency
                from observation join part using (indicator, area, breakdown, period)),
            candidate as (
                select indicator, area, breakdown, period, period_type, period_end,
                       case when v.review_state <> 'WITHDRAWN' and v.withdraws is null
                            then nullif(in_unit_of(v.value, indicator, v.definition_version,
                                                   coalesce(under.version, %s)), 'NaN') end as value,
                       case when v.released_at is null and v.released_at_basis <> 'ASSUMED' then date 'infinity'
                            else %s end as known,
                       false as is_staged, v.vintage::bigint as nth
                from recorded join vintage v on v.observation = recorded.id left join under using (indicator)
                where v.announced or v.vintage = last and v.review_state in ('SUBMITTED', 'VERIFIED', 'PUBLISHED')
                      and v.agency = recorded.agency
                union all
                select indicator, area, breakdown, period, period_type, period_end,
                       case when not withdraws then value end,
                       case when release_left_open then date 'infinity' else %s end,
                       true, row
                from staged
                where indicator in (select indicator from series union all select indicator from part)
                and not exists (select from finding where finding.row = staged.row and %s)
                and not exists (select from unchanged where unchanged.row = staged.row))
            insert into counting
            select distinct on (indicator, area, breakdown, period)
                   indicator, area, breakdown, period, period_type, period_end, value, is_staged
            from candidate
            order by indicator, area, breakdown, period, known desc, is_staged desc, nth desc
            """
                    .formatted(
                            Version.inEffect("indicator", "recorded.indicator", "current_date"),
                            KnownDay.sql("v.released_at", "period_end"),
                            KnownDay.sql("released_at", "period_end"),
                            "%s");
    /** Of those that nothing blocks; others are not recorded. */
    private static final String UNBLOCKED = GATHER.formatted("finding.blocks");
    /** Also of those that are wrong by themselves, so that they hear of everything; not of two that cannot both be meant. */
    private static final String ALL = GATHER.formatted("finding.rule = 'same-observation-twice'");

    private CountingValues() {}

    static void gather(Statement statement) throws SQLException {
        gather(statement, UNBLOCKED);
    }

    static void gatherAll(Statement statement) throws SQLException {
        gather(statement, ALL);
    }

    private static void gather(Statement statement, String values) throws SQLException {
        statement.execute(TABLE);
        if (statement.executeUpdate(values) > WORTH_STATISTICS) {
            statement.execute("analyze staged; analyze counting");
        }
    }
}

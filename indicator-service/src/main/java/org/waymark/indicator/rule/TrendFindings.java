package org.waymark.indicator.rule;

/** SQL that finds staged values that do not fit their own series. */
final class TrendFindings {
    /** Every staged row with every rule of its indicator. */
    static final String ROWS = "staged s join rule_in_force r using (indicator)";

    /** Added to the end of a condition. */
    static final String HAS_VALUE = " and s.value is not null and not s.withdraws ";

    private static final String FIND = "insert into finding (row, pointer, value, rule, severity, zh, en) ";

    /** Where two staged rows contradict each other, the finding is about the later period. */
    static final String NON_DECREASING =
            """
            with neighbour as (
                select *, lag(value) over along as value_before, lag(period) over along as period_before,
                       lead(value) over along as value_after, lead(period) over along as period_after,
                       lead(is_staged) over along as staged_after
                from counting
                where value is not null and period_type <> 'R'
                and indicator in (select indicator from rule_in_force where kind = 'NON_DECREASING')
                window along as (partition by indicator, area, breakdown, period_type order by period_end))
            """
                    + FIND
                    + """
            select s.row, '/value', trim_scale(s.value)::text, r.id, r.severity,
                   case when s.value < value_before
                        then format('%s 小于 %s 的 %s，而该序列不减', trim_scale(s.value), period_before, trim_scale(value_before))
                        else format('%s 大于 %s 的 %s，而该序列不减', trim_scale(s.value), period_after, trim_scale(value_after))
                   end || r.zh_way_out,
                   case when s.value < value_before
                        then format('%s is below %s of %s, but this series does not decrease',
                                    trim_scale(s.value), trim_scale(value_before), period_before)
                        else format('%s is above %s of %s, but this series does not decrease',
                                    trim_scale(s.value), trim_scale(value_after), period_after)
                   end || r.en_way_out
            from
            """
                    + ROWS
                    + """
             join neighbour using (indicator, area, breakdown, period)
            where r.kind = 'NON_DECREASING' and (s.value < value_before or s.value > value_after and not staged_after)
            """
                    + HAS_VALUE;

    /**
     * The modified z-score of changes between adjacent periods. A median is the middle one of the ordered changes, or
     * half the sum of the two in the middle: exact, while percentile_cont would use floating point. It uses window
     * functions and no joins, because the planner cannot estimate how many rows a step leaves.
     */
    static final String JUMP =
            """
            with dated as (
                select *, (period_end + 1 - case period_type
                    when 'A' then interval '1 year' when 'S' then interval '6 months' when 'T' then interval '4 months'
                    when 'Q' then interval '3 months' when 'M' then interval '1 month' when 'W' then interval '7 days'
                    else interval '1 day' end)::date as period_start
                from counting
                where value is not null and period_type <> 'R'
                and indicator in (select indicator from rule_in_force where kind = 'JUMP')),
            neighbour as (
                select *, case when lag(period_end) over along = period_start - 1 then lag(value) over along
                          end as value_before,
                          case when lead(period_start) over along = period_end + 1 then lead(value) over along
                          end as value_after
                from dated
                window along as (partition by indicator, area, breakdown, period_type order by period_end)),
            ordered as (
                select *, value - value_before as change, count(value_before) over series as many,
                       row_number() over (series order by value - value_before) as nth
                from neighbour window series as (partition by indicator, area, breakdown, period_type)),
            centred as (
                select *, sum(change) filter (where 2 * nth between many and many + 2) over series
                          * case many % 2 when 0 then 0.5 else 1 end as median
                from ordered window series as (partition by indicator, area, breakdown, period_type)),
            apart as (
                select *, abs(change - median) as deviation,
                       row_number() over (series order by abs(change - median)) as nth_apart
                from centred window series as (partition by indicator, area, breakdown, period_type)),
            usual as (
                select indicator, area, breakdown, period, value_before, value_after, many, median,
                       sum(deviation) filter (where 2 * nth_apart between many and many + 2) over series
                       * case many % 2 when 0 then 0.5 else 1 end as mad
                from apart window series as (partition by indicator, area, breakdown, period_type)),
            judged as (
                select s.row, s.value, r.id, r.severity, r.z, r.zh_way_out, r.en_way_out, median, mad,
                       coalesce(s.value - value_before, value_after - s.value) as change
                from
            """
                    + ROWS
                    + """
                 join usual using (indicator, area, breakdown, period)
                where r.kind = 'JUMP' and mad > 0 and many > r.least
            """
                    + HAS_VALUE
                    + ") "
                    + FIND
                    + """
            select row, '/value', trim_scale(value)::text, id, severity,
                   format('%s 使该序列变动 %s，偏离其通常变动（%s ± %s）%s 个稳健标准差', trim_scale(value), trim_scale(change),
                          trim_scale(round(median, 4)), trim_scale(round(mad / 0.6745, 4)),
                          round(0.6745 * abs(change - median) / mad, 1)) || zh_way_out,
                   format('%s changes this series by %s, which is %s robust deviations from its usual change (%s ± %s)',
                          trim_scale(value), trim_scale(change), round(0.6745 * abs(change - median) / mad, 1),
                          trim_scale(round(median, 4)), trim_scale(round(mad / 0.6745, 4))) || en_way_out
            from judged where 0.6745 * abs(change - median) > z * mad
            """;

    private TrendFindings() {}
}

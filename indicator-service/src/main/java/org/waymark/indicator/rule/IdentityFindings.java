package org.waymark.indicator.rule;

/** SQL that finds staged values that contradict other indicators of the same area, breakdown and period. */
final class IdentityFindings {
    private static final String FIND = "insert into finding (row, pointer, value, rule, severity, zh, en) ";

    static final String SUM =
            """
            with total as (
                select s.row, s.value, r.id, r.severity, r.parts, r.tolerance, r.zh_way_out, r.en_way_out,
                       sum(c.value) as total
                from
            """
                    + TrendFindings.ROWS
                    + """
                 cross join lateral unnest(r.parts) as part (indicator)
                left join counting c on c.indicator = part.indicator and c.area = s.area
                    and c.breakdown = s.breakdown and c.period = s.period
                where r.kind = 'SUM'
            """
                    + TrendFindings.HAS_VALUE
                    + """
                group by s.row, s.value, r.id, r.severity, r.parts, r.tolerance, r.zh_way_out, r.en_way_out
                having count(c.value) = cardinality(r.parts))
            """
                    + FIND
                    + """
            select row, '/value', trim_scale(value)::text, id, severity,
                   format('%s 不等于 %s 之和 %s（± %s）', trim_scale(value), array_to_string(parts, '、'),
                          trim_scale(total), trim_scale(tolerance)) || zh_way_out,
                   format('%s is not the sum of %s, which is %s (± %s)', trim_scale(value),
                          array_to_string(parts, ' and '), trim_scale(total), trim_scale(tolerance)) || en_way_out
            from total where abs(value - total) > tolerance
            """;

    /** Multiplied out, so that nothing is rounded. */
    static final String RATIO = FIND
            + """
            select s.row, '/value', trim_scale(s.value)::text, r.id, r.severity,
                   format('%s 不等于 %s × %s / %s = %s × %s / %s = %s（± %s）', trim_scale(s.value), trim_scale(r.multiplier),
                          r.numerator, r.denominator, trim_scale(r.multiplier), trim_scale(n.value), trim_scale(d.value),
                          trim_scale(round(r.multiplier * n.value / d.value, 6)), trim_scale(r.tolerance)) || r.zh_way_out,
                   format('%s is not %s × %s / %s = %s × %s / %s = %s (± %s)', trim_scale(s.value),
                          trim_scale(r.multiplier), r.numerator, r.denominator, trim_scale(r.multiplier),
                          trim_scale(n.value), trim_scale(d.value),
                          trim_scale(round(r.multiplier * n.value / d.value, 6)), trim_scale(r.tolerance)) || r.en_way_out
            from
            """
            + TrendFindings.ROWS
            + """
             join counting n on n.indicator = r.numerator and n.area = s.area and n.breakdown = s.breakdown
                and n.period = s.period
            join counting d on d.indicator = r.denominator and d.area = s.area and d.breakdown = s.breakdown
                and d.period = s.period
            where r.kind = 'RATIO' and d.value <> 0
            and abs(s.value * d.value - r.multiplier * n.value) > r.tolerance * abs(d.value)
            """
            + TrendFindings.HAS_VALUE;

    private IdentityFindings() {}
}

package org.waymark.indicator.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Two rows for one observation are an error that names both, unless they are successive vintages: their release days
 * must be in the order of the rows.
 */
final class RowsForOneObservation {
    private static final String ROWS = "rows_of_file";
    private static final String STAGED = "staged";
    private static final String STAGED_AND_REJECTED =
            """
            (select row, line, indicator, area, breakdown, period, released_at, withdraws, keeps from staged
             union all
             select row, line, indicator, area, breakdown, period, released_at, withdraws, false from rejected) both_kinds
            """;

    private static final String ANY =
            """
            select from rows_of_file group by indicator, area, breakdown, period having count(*) > 1 limit 1
            """;
    private static final String NOT_IN_ORDER =
            """
            with twin as (
                select indicator, area, breakdown, period from rows_of_file
                group by indicator, area, breakdown, period having count(*) > 1),
            pair as (
                select row, line, released_at, withdraws, keeps,
                       lag(row) over same as other_row, lag(line) over same as other_line,
                       lag(released_at) over same as other_released_at, lag(withdraws) over same as other_withdraws
                from rows_of_file join twin using (indicator, area, breakdown, period)
                window same as (partition by indicator, area, breakdown, period order by row)),
            wrong as (
                select * from pair where other_row is not null
                and (withdraws or other_withdraws or keeps or released_at is null or other_released_at is null
                     or released_at <= other_released_at)),
            both_ways as (
                select row, other_row, other_line from wrong union all select other_row, row, line from wrong)
            insert into finding (row, pointer, value, rule, severity, zh, en)
            select row, '/period', period, 'same-observation-twice', 'ERROR',
                   format('与第 %s 行%s报送的是同一观测；只有 releasedAt 依次增大的相继版本才可以；撤回与其后的值、合并（MERGE）到既有版本的行须分文件报送', other_row, '（第 ' || other_line || ' 行文本）'),
                   format('is for the same observation as row %s%s; only successive vintages with releasedAt in order may be; a withdrawal and what follows it, and rows that merge with a recorded vintage, go in files of their own',
                          other_row, ' (line ' || other_line || ')')
            from both_ways join rows_of_file using (row)
            """;

    private RowsForOneObservation() {}

    /**
     * Returns whether some observation has several rows, in order or not.
     *
     * @param amongRejected whether there are rows that were not staged because they are wrong by themselves
     */
    static boolean find(Connection connection, boolean amongRejected) throws SQLException {
        String rows = amongRejected ? STAGED_AND_REJECTED : STAGED;
        try (PreparedStatement any = connection.prepareStatement(ANY.replace(ROWS, rows))) {
            if (!any.executeQuery().next()) {
                return false;
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(NOT_IN_ORDER.replace(ROWS, rows))) {
            insert.executeUpdate();
        }
        return true;
    }
}

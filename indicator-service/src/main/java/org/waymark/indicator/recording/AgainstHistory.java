package org.waymark.indicator.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.waymark.indicator.observation.AfterWithdrawal;
import org.waymark.indicator.ownership.Owner;
import org.waymark.indicator.rows.RowAction;

/** Finds what is wrong with a row only because of what is recorded already. */
final class AgainstHistory {
    /** The same words whether there is nothing at all or only what the sender may not know of. */
    private static final String NOTHING_TO_WITHDRAW =
            "'没有可由您撤回的已公开的值', 'has no public value that is yours to withdraw'";

    private static final String NOTHING_THERE =
            """
            insert into finding (row, pointer, value, rule, severity, zh, en)
            select row,
                   case when withdraws then '/period' else '/expectedVintage' end,
                   case when withdraws then period else expected_vintage::text end,
                   case when withdraws then 'nothing-to-withdraw' else 'expected-vintage' end, 'ERROR',
                   case when withdraws then nothing.zh else '尚无该观测，没有第 ' || expected_vintage || ' 版' end,
                   case when withdraws then nothing.en
                        else 'there is no such observation yet, so no vintage ' || expected_vintage end
            from staged, (values (NOTHING_TO_WITHDRAW)) nothing (zh, en)
            where (withdraws or expected_vintage <> 0)
              and not exists (
                  select from known
                  where known.row = staged.row and (known.fresh_row is null or known.fresh_row < known.row))
            """
                    .replace("NOTHING_TO_WITHDRAW", NOTHING_TO_WITHDRAW);
    private static final String CHANGED_MEANWHILE =
            """
            insert into finding (row, pointer, value, rule, severity, zh, en)
            select row, '/expectedVintage', expected_vintage::text, 'expected-vintage', 'ERROR',
                   format('当前版本是第 %s 版，而非第 %s 版', number - 1, expected_vintage),
                   format('the current vintage is %s, not %s', number - 1, expected_vintage)
            from revision join staged using (row) where expected_vintage <> number - 1 and not
            """
                    + RowAction.APPENDS;
    private static final String EXISTS_ALREADY =
            """
            insert into finding (row, pointer, value, rule, severity, zh, en)
            select row, '/action', action, 'exists-already', 'ERROR',
                   format('已记录至第 %s 版；修订请用 MERGE', number - 1),
                   format('is recorded as vintage %s already; use MERGE to revise it', number - 1)
            from revision join staged using (row) where
            """
                    + RowAction.APPENDS;
    private static final String NO_VALUE_TO_WITHDRAW =
            """
            insert into finding (row, pointer, value, rule, severity, zh, en)
            select row, '/period', period, 'nothing-to-withdraw', 'ERROR', %s
            from revision join staged using (row)
            where staged.withdraws and revision.withdraws is null and only_for is null
            """
                    .formatted(NOTHING_TO_WITHDRAW);
    /** Whether the observation has changed meanwhile is no secret, and is said in its place. */
    private static final String NOT_YOURS =
            """
            insert into finding (row, pointer, value, rule, severity, zh, en)
            select row, '/period', period, '%s', 'ERROR', %s
            from revision join staged using (row)
            where only_for is not null and coalesce(expected_vintage, number - 1) = number - 1
            """
                    .formatted(Owner.RULE, Owner.inWordsSql("only_for", "previous ->> 'vintage'"));

    private static final String IN_OTHER_UNIT =
            "coalesce(' ' || (previous #>> '{unit,unitMeasure}') || ' × 10^' || (previous #>> '{unit,unitMultiplier}'), '')";
    private static final String NO_REASON =
            """
            insert into finding (row, pointer, value, rule, severity, zh, en)
            select row, '/reason', null, 'reason-required', 'ERROR',
                   format('已发布的值 %s（第 %s 版）有变，须说明理由：填写本行的 reason，或用 ?reason= 对全部说明',
                          coalesce(previous ->> 'value' || IN_OTHER_UNIT, previous ->> 'missingReason'), previous ->> 'vintage'),
                   format('the published value %s (vintage %s) changes, which needs a reason: in the row''s reason, or in'
                          || ' ?reason= for all rows',
                          coalesce(previous ->> 'value' || IN_OTHER_UNIT, previous ->> 'missingReason'), previous ->> 'vintage')
            from revision join staged using (row)
            where value_changes and staged.reason is null and only_for is null
            """
                    .replace("IN_OTHER_UNIT", IN_OTHER_UNIT);

    private static final String BEFORE_WITHDRAWAL =
            """
            insert into finding (row, pointer, value, rule, severity, zh, en)
            select row, '/releasedAt', case when not release_left_open then staged.released_at::text end, '%s', 'ERROR',
                   too_early.zh, too_early.en
            from revision join staged using (row)
            %s
            where not staged.withdraws and only_for is null
            """
                    .formatted(
                            AfterWithdrawal.RULE,
                            AfterWithdrawal.tooEarlySql(
                                    "revision.observation",
                                    "staged.released_at",
                                    "release_left_open",
                                    "staged.period_end"));
    /** Leaves out rows of which two contradict each other, and does not repeat a finding. */
    private static final String TO_BE_MENDED = " and " + Difference.BLOCKED + " and " + Difference.NOT_TWICE
            + " and not exists (select from finding where finding.row = staged.row and finding.rule = %s)";

    private AgainstHistory() {}

    /** Finds rows that need a recorded observation where there is none. */
    static void findNothingThere(Connection connection) throws SQLException {
        update(connection, NOTHING_THERE + " and " + Difference.NOT_BLOCKED);
    }

    /** Checks revisions; returns how many findings there are. */
    static long find(Connection connection, LocalDate today) throws SQLException {
        return find(connection, today, "");
    }

    /** Checks rows that are already blocked by another finding. */
    static void findOfBlocked(Connection connection, LocalDate today) throws SQLException {
        update(
                connection,
                NOTHING_THERE
                        + TO_BE_MENDED.formatted(
                                "case when withdraws then 'nothing-to-withdraw' else 'expected-vintage' end"));
        find(connection, today, TO_BE_MENDED);
    }

    private static long find(Connection connection, LocalDate today, String which) throws SQLException {
        return update(connection, CHANGED_MEANWHILE + which.formatted("'expected-vintage'"))
                + update(connection, EXISTS_ALREADY + which.formatted("'exists-already'"))
                + update(connection, NOT_YOURS + which.formatted("'" + Owner.RULE + "'"))
                + update(connection, NO_VALUE_TO_WITHDRAW + which.formatted("'nothing-to-withdraw'"))
                + update(connection, BEFORE_WITHDRAWAL + which.formatted("'" + AfterWithdrawal.RULE + "'"), today)
                + update(connection, NO_REASON + which.formatted("'reason-required'"));
    }

    private static long update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                insert.setObject(i + 1, parameters[i]);
            }
            return insert.executeLargeUpdate();
        }
    }
}

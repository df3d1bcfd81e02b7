package org.waymark.indicator.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.waymark.foundation.versioned.Version;

/**
 * Checks all staged rows at once against the rules that need other values, and writes the findings to {@code finding}:
 * one statement per kind of rule, however many rows and indicators there are. Justifications are considered later
 * ({@link org.waymark.indicator.staging.Staging#weighWarnings}).
 */
@ApplicationScoped
public class CheckStaged {
    private static final String OF_STAGED_INDICATORS =
            """
            from (select distinct indicator from staged) submitted
            join rule_set thing on thing.code = submitted.indicator
            cross join json_to_recordset(thing.body::json -> 'rules') as rule (
                id text, kind text, severity text, z numeric, least integer, "of" text[],
                numerator text, denominator text, multiplier numeric, tolerance numeric)
            where rule.kind in ('NON_DECREASING', 'JUMP', 'SUM', 'RATIO') and\s"""
                    + Version.isLatest("rule_set");
    private static final String KINDS_IN_USE = "select distinct rule.kind " + OF_STAGED_INDICATORS;
    private static final String RULES =
            """
            create temporary table if not exists rule_in_force (
                indicator   text collate "C" not null,
                id          text not null,
                kind        text not null,
                severity    text not null,
                z           numeric,
                least       integer,
                parts       text[],
                numerator   text,
                denominator text,
                multiplier  numeric,
                tolerance   numeric,
                zh_way_out  text not null,
                en_way_out  text not null
            ) on commit delete rows;
            delete from rule_in_force;
            insert into rule_in_force
            select submitted.indicator, rule.id, rule.kind, rule.severity, rule.z, rule.least, rule."of",
                   rule.numerator, rule.denominator, rule.multiplier, rule.tolerance,
                   case rule.severity when 'WARNING' then '；请更正，或在 justification 中说明' else '；请更正' end,
                   case rule.severity when 'WARNING' then '; correct it, or explain it in justification'
                                      else '; correct it' end
            """
                    + OF_STAGED_INDICATORS;

    private static final String FORGET_WHAT_PASSED =
            """
            delete from finding using staged join rule_in_force r using (indicator)
            where staged.row = finding.row and finding.rule = r.id and not finding.blocks
            """;
    /** Added to the end of a condition. */
    private static final String NOT_BLOCKED =
            " and not exists (select from finding where finding.row = s.row and finding.blocks) ";

    /** For the end of a condition: something else than these rules is wrong with the row. */
    private static final String WRONG_ALREADY =
            " exists (select from finding where finding.row = s.row and finding.blocks"
                    + " and not exists (select from rule_in_force its"
                    + " where its.indicator = s.indicator and its.id = finding.rule)) ";

    private static final String NOT_TWICE = " and not exists (select from finding where finding.row = s.row"
            + " and finding.rule = 'same-observation-twice') ";

    private static final Map<RuleKind, String> FINDINGS = Map.of(
            RuleKind.NON_DECREASING, TrendFindings.NON_DECREASING,
            RuleKind.JUMP, TrendFindings.JUMP,
            RuleKind.SUM, IdentityFindings.SUM,
            RuleKind.RATIO, IdentityFindings.RATIO);

    /** Which of these kinds the rules of the staged indicators have. */
    public Set<RuleKind> kindsInUse(Connection connection) throws SQLException {
        Set<RuleKind> kinds = EnumSet.noneOf(RuleKind.class);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(KINDS_IN_USE)) {
            while (row.next()) {
                kinds.add(RuleKind.valueOf(row.getString(1)));
            }
        }
        return kinds;
    }

    /**
     * Runs in the transaction that staged the rows; does nothing without kinds.
     *
     * @param kinds those in use
     */
    public void check(Connection connection, Set<RuleKind> kinds) throws SQLException {
        check(connection, kinds, false);
    }

    /**
     * Checks again without the rows that were blocked meanwhile: these are not recorded, so the others must hold
     * without them.
     */
    public void checkWithoutBlocked(Connection connection, Set<RuleKind> kinds) throws SQLException {
        check(connection, kinds, true);
    }

    private static void check(Connection connection, Set<RuleKind> kinds, boolean again) throws SQLException {
        if (kinds.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local client_min_messages = warning; " + RULES);
            if (again) {
                statement.executeUpdate(FORGET_WHAT_PASSED);
            }
            boolean someAreWrong = !again && someAreBlocked(statement);
            if (someAreWrong) {
                CountingValues.gatherAll(statement);
                find(statement, kinds, " and" + WRONG_ALREADY + NOT_TWICE);
            }
            CountingValues.gather(statement);
            find(statement, kinds, again ? NOT_BLOCKED : someAreWrong ? " and not" + WRONG_ALREADY : "");
        }
    }

    private static boolean someAreBlocked(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select from finding where blocks limit 1")) {
            return row.next();
        }
    }

    private static void find(Statement statement, Set<RuleKind> kinds, String which) throws SQLException {
        for (RuleKind kind : kinds) {
            statement.executeUpdate(
                    FINDINGS.get(kind).replace(TrendFindings.HAS_VALUE, TrendFindings.HAS_VALUE + which));
        }
    }
}

package org.waymark.indicator.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;

/**
 * What is reported about a file's rows, read from the session's tables.
 *
 * @param warnings how many there are, justified or not
 * @param blockedRows how many staged rows are blocked
 * @param embargoed how many rows that are neither blocked nor unchanged are published, but only from a day to come
 * @param inReview how many of them have to be reviewed first
 */
public record Tally(
        MatchedFile file,
        long errors,
        long warnings,
        long blockedRows,
        long revised,
        long withdrawn,
        long embargoed,
        long inReview) {
    private static final int MOST_CHANGES = 10_000;
    private static final Set<String> NUMBERS = Set.of("/value", "/numerator", "/denominator", "/expectedVintage");
    private static final String FINDINGS =
            """
            select f.row, coalesce(staged.line, rejected.line) as line, pointer, f.value, rule, severity, zh, en
            from finding f left join staged using (row) left join rejected using (row)
            order by f.row limit ?
            """;
    private static final String COUNTS =
            """
            select * from (
                select count(*) filter (where severity = 'ERROR') as errors,
                       count(*) filter (where severity = 'WARNING') as warnings,
                       count(distinct row) filter (where blocks and rejected.row is null) as blocked_rows
                from finding left join rejected using (row)) found,
            """;
    private static final String NONE = "(select 0 as revised, 0 as withdrawn) numbered";
    private static final String OUTCOMES =
            """
            (select count(*) filter (where withdraws is null) as revised,
                    count(*) filter (where withdraws is not null) as withdrawn from revision) numbered
            """;
    private static final String NOT_PUBLIC_YET =
            """
            , (select count(*) filter (where review_state = 'PUBLISHED') as embargoed,
                      count(*) filter (where review_state <> 'PUBLISHED') as in_review
               from staged where not announced
               and not exists (select from unchanged where unchanged.row = staged.row)
               and %s) not_public_yet
            """
                    .formatted(Difference.NOT_BLOCKED);
    private static final String CHANGES =
            """
            select staged.row, indicator, area, breakdown, period, staged.value as to,
                   case when unchanged.row is not null then 'UNCHANGED' when revision.row is null then 'RECORDED'
                        when staged.withdraws then 'WITHDRAWN' else 'REVISED' end as outcome,
                   coalesce(unchanged.vintage, revision.number, 1) as vintage,
                   case when unchanged.row is not null then staged.value else revision.prior_value end as "from",
                   coalesce(changed, '{}') as changed
            from staged left join unchanged using (row) left join revision using (row)
            where not exists (select from finding where finding.row = staged.row and finding.blocks)
            order by staged.row limit ?
            """;

    public static Tally of(MatchedFile file) throws SQLException {
        try (PreparedStatement select = file.session()
                        .prepareStatement(COUNTS + (file.known() == 0 ? NONE : OUTCOMES) + NOT_PUBLIC_YET);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Tally(
                    file,
                    row.getLong("errors"),
                    row.getLong("warnings"),
                    row.getLong("blocked_rows"),
                    row.getLong("revised"),
                    row.getLong("withdrawn"),
                    row.getLong("embargoed"),
                    row.getLong("in_review"));
        }
    }

    /** Empty for a file that is only looked at, or of which rows are wrong that cannot be left out. */
    public Optional<RecordableRows> recordable() {
        return file.judged().mayBeRecorded(blockedRows)
                ? Optional.of(RecordableRows.of(file, blockedRows, revised + withdrawn))
                : Optional.empty();
    }

    static long blockedRows(Connection session) throws SQLException {
        try (PreparedStatement select = session.prepareStatement(COUNTS + NONE);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(3);
        }
    }

    /** In order of row. */
    public List<Violation> findings(int most, UnaryOperator<String> placeOf) throws SQLException {
        try (PreparedStatement select = file.session().prepareStatement(FINDINGS)) {
            select.setInt(1, most);
            List<Violation> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Violation(
                            row.getInt("row"),
                            row.getObject("line") == null ? null : row.getInt("line"),
                            placeOf.apply(row.getString("pointer")),
                            shown(row.getString("pointer"), row.getString("value")),
                            row.getString("rule"),
                            Violation.Severity.valueOf(row.getString("severity")),
                            new Text(row.getString("zh"), row.getString("en"))));
                }
            }
            return found;
        }
    }

    public List<ForeseenChange> changes() throws SQLException {
        try (PreparedStatement select = file.session().prepareStatement(CHANGES)) {
            select.setInt(1, MOST_CHANGES);
            List<ForeseenChange> changes = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    changes.add(new ForeseenChange(
                            row.getLong("row"),
                            ForeseenChange.Outcome.valueOf(row.getString("outcome")),
                            row.getString("indicator"),
                            row.getString("area"),
                            row.getString("breakdown"),
                            row.getString("period"),
                            row.getInt("vintage"),
                            row.getBigDecimal("from"),
                            row.getBigDecimal("to"),
                            List.of((String[]) row.getArray("changed").getArray())));
                }
            }
            return changes;
        }
    }

    /** A number becomes a JSON number. A period such as 2025 stays text. */
    private static JsonNode shown(String pointer, String value) {
        if (value == null) {
            return null;
        }
        try {
            return NUMBERS.contains(pointer) ? DecimalNode.valueOf(new BigDecimal(value)) : TextNode.valueOf(value);
        } catch (NumberFormatException text) {
            return TextNode.valueOf(value);
        }
    }
}

package org.waymark.indicator.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.UUID;
import javax.sql.DataSource;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.http.RequestBody;
import org.waymark.foundation.http.Text;
import org.waymark.foundation.http.Violation.Severity;
import org.waymark.indicator.catalogue.Definitions;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.rule.CheckStaged;
import org.waymark.indicator.rule.CheckValue;
import org.waymark.indicator.rule.RuleSets;
import org.waymark.indicator.rule.RulesInForce;
import org.waymark.indicator.staging.Staging;

/** Holds one submission to the indicator's current rules, within its transaction; what is broken goes into the body. */
@ApplicationScoped
class HoldToRules {
    /** What rules do not look at is left empty, and no entry of the journal is drawn. */
    private static final String STAGE =
            """
            insert into staged (row, indicator, area, breakdown, period, period_type, period_start, period_end, withdraws,
                value, status, numerator, denominator, released_at, released_at_basis, release_left_open, review_state,
                definition_version, agency, on_behalf, sources, justification, announced, new_id, event_id, event, entry)
            values (1, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, false, '', ?, false, ?, ?, '', null)
            """;

    private static final String FOUND = "select rule, severity, zh, en from finding where blocks order by rule";
    private static final String CLEAR = "delete from staged; delete from finding";
    private static final UUID NONE = new UUID(0, 0);

    private final DataSource database;
    private final RuleSets ruleSets;
    private final CheckStaged checkStaged;

    HoldToRules(DataSource database, RuleSets ruleSets, CheckStaged checkStaged) {
        this.database = database;
        this.ruleSets = ruleSets;
        this.checkStaged = checkStaged;
    }

    /** So that a refusal for other reasons also says which rules are broken. */
    void addIfAnythingIsWrong(String indicator, Submission submission, RequestBody body) {
        if (!body.violations().none()) {
            CheckValue.check(ruleSets.fresh(indicator), submission.toJudge(), body);
        }
    }

    /** @param agency that reports it: what it has in review or under embargo is looked at too */
    void check(
            SeriesPeriod about,
            Submission submission,
            Definitions.Numbered definition,
            String agency,
            RequestBody body) {
        RulesInForce rules = ruleSets.fresh(about.indicator());
        CheckValue.check(rules, submission.toJudge(), body);
        if (rules.needHistory() && submission.value() != null) {
            checkAgainstOthers(about, submission, definition, agency, body);
        }
    }

    private void checkAgainstOthers(
            SeriesPeriod about,
            Submission submission,
            Definitions.Numbered definition,
            String agency,
            RequestBody body) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Staging.prepare(connection);
            stage(connection, about, submission, definition, agency);
            checkStaged.check(connection, checkStaged.kindsInUse(connection));
            Staging.weighWarnings(connection);
            try (ResultSet found = statement.executeQuery(FOUND)) {
                while (found.next()) {
                    body.broken(
                            "value",
                            found.getString(1),
                            Severity.valueOf(found.getString(2)),
                            new Text(found.getString(3), found.getString(4)));
                }
            }
            statement.execute(CLEAR);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static void stage(
            Connection connection,
            SeriesPeriod about,
            Submission submission,
            Definitions.Numbered definition,
            String agency)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(STAGE)) {
            int next = 1;
            insert.setString(next++, about.indicator());
            insert.setString(next++, about.area());
            insert.setString(next++, about.breakdown());
            insert.setString(next++, about.period().toString());
            insert.setString(next++, about.period().type().name());
            insert.setObject(next++, about.period().firstDay());
            insert.setObject(next++, about.period().lastDay());
            insert.setBigDecimal(next++, submission.value());
            insert.setString(next++, submission.status().name());
            insert.setBigDecimal(next++, submission.numerator());
            insert.setBigDecimal(next++, submission.denominator());
            insert.setObject(next++, submission.releasedAt(), Types.DATE);
            insert.setString(next++, submission.releasedAtBasis().name());
            insert.setBoolean(next++, submission.leavesReleaseOpen());
            insert.setInt(next++, definition.version());
            insert.setString(next++, agency);
            insert.setString(next++, submission.justification());
            insert.setObject(next++, NONE);
            insert.setObject(next, NONE);
            insert.executeUpdate();
        }
    }
}

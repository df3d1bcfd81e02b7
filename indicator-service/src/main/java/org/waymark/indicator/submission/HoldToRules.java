package org.waymark.indicator.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.waymark.foundation.body.JsonMembers;
import org.waymark.foundation.database.DatabaseFailure;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation.Severity;
import org.waymark.indicator.observation.SeriesPeriod;
import org.waymark.indicator.observation.Vintage;
import org.waymark.indicator.observation.Vintages;
import org.waymark.indicator.rule.CheckStaged;
import org.waymark.indicator.rule.CheckValue;
import org.waymark.indicator.rule.FarPeriods;
import org.waymark.indicator.rule.RuleSets;
import org.waymark.indicator.rule.RulesInForce;
import org.waymark.indicator.rule.ValueToCheck;
import org.waymark.indicator.staging.StagedRow;
import org.waymark.indicator.staging.Staging;

/**
 * Checks one submission against the indicator's current rules, within its transaction. Broken rules are noted in the
 * body.
 */
@ApplicationScoped
class HoldToRules {
    private static final String FOUND =
            "select pointer, rule, severity, zh, en from finding where blocks order by rule";
    private static final UUID NO_EVENT = new UUID(0, 0);
    private static final String CLEAR = "delete from staged; delete from finding";

    private final DataSource database;
    private final RuleSets ruleSets;
    private final CheckStaged checkStaged;

    HoldToRules(DataSource database, RuleSets ruleSets, CheckStaged checkStaged) {
        this.database = database;
        this.ruleSets = ruleSets;
        this.checkStaged = checkStaged;
    }

    /** So that a refusal for other reasons also names the broken rules. */
    void addIfAnythingIsWrong(String indicator, ValueToCheck submitted, JsonMembers body) {
        if (!body.violations().none()) {
            CheckValue.check(ruleSets.fresh(indicator), submitted, body);
        }
    }

    /**
     * @param before the recorded vintages of its observation
     * @param next the vintage it would become; values that its agency has in review or under embargo are looked at too
     */
    void check(Vintages before, Submission submission, ValueToCheck submitted, Vintage next, JsonMembers body) {
        SeriesPeriod about = before.about();
        RulesInForce rules = ruleSets.fresh(about.indicator());
        CheckValue.check(rules, submitted, body);
        boolean compares = rules.needHistory() && submission.value() != null;
        boolean periodIsNew = before.noneStands();
        if (compares || periodIsNew) {
            checkAgainstOthers(about, submission, next, periodIsNew, compares, body);
        }
    }

    private void checkAgainstOthers(
            SeriesPeriod about,
            Submission submission,
            Vintage next,
            boolean periodIsNew,
            boolean compares,
            JsonMembers body) {
        StagedRow row =
                new StagedRow(1, null, about, false, next, submission.leavesReleaseOpen(), null, null, NO_EVENT, "");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Staging.prepare(connection);
            Staging.stageToLook(connection, row);
            if (periodIsNew) {
                FarPeriods.find(connection);
            }
            if (compares) {
                checkStaged.check(connection, checkStaged.kindsInUse(connection));
            }
            Staging.weighWarnings(connection);
            try (ResultSet found = statement.executeQuery(FOUND)) {
                while (found.next()) {
                    body.broken(
                            found.getString(1).substring(1),
                            found.getString(2),
                            Severity.valueOf(found.getString(3)),
                            new Text(found.getString(4), found.getString(5)));
                }
            }
            statement.execute(CLEAR);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}

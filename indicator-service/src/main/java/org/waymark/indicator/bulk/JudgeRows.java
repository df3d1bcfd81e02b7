package org.waymark.indicator.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.waymark.indicator.rule.CheckStaged;
import org.waymark.indicator.staging.Staging;

/** Finds what is wrong with the staged rows as a set, before any of them is recorded. */
final class JudgeRows {
    private final Connection connection;
    private final CheckStaged checkStaged;

    JudgeRows(Connection connection, CheckStaged checkStaged) {
        this.connection = connection;
        this.checkStaged = checkStaged;
    }

    /** Says whether there are several rows for one observation. */
    boolean judge(Instant now) throws SQLException {
        boolean twins = Twins.find(connection);
        checkStaged.check(connection);
        Staging.weighWarnings(connection);
        if (ImportResult.counts(connection).errors() > 0) {
            Difference look = new Difference(connection, true, twins);
            look.forgiveUnchanged();
            look.compareBlocked(now);
        }
        return twins;
    }
}

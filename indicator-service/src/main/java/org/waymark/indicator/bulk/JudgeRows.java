package org.waymark.indicator.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import org.waymark.indicator.rule.CheckStaged;
import org.waymark.indicator.staging.Staging;

/** Finds what is wrong with the staged rows as a set, before any of them is recorded. */
final class JudgeRows {
    /** Each blocks more rows; two are the rule, and a chain of more than this is not worth the time. */
    private static final int MOST_ROUNDS = 10;

    private final Connection connection;
    private final CheckStaged checkStaged;

    JudgeRows(Connection connection, CheckStaged checkStaged) {
        this.connection = connection;
        this.checkStaged = checkStaged;
    }

    /**
     * Says whether there are several rows for one observation.
     *
     * @param anyRejected whether rows of the file are not staged since they are wrong by themselves
     * @param mode where the others are recorded without the blocked ones, they must stand without them
     */
    boolean judge(boolean anyRejected, ImportRequest.Mode mode) throws SQLException {
        boolean twins = Twins.find(connection, anyRejected);
        checkStaged.check(connection);
        Staging.weighWarnings(connection);
        if (ImportResult.counts(connection).blockedRows() > 0) {
            Difference look = new Difference(connection, true, twins);
            look.forgiveUnchanged();
            if (mode == ImportRequest.Mode.PARTIAL) {
                judgeWithoutBlocked(look);
            }
            look.compareBlocked();
        }
        return twins;
    }

    private void judgeWithoutBlocked(Difference look) throws SQLException {
        long before;
        long blocked = ImportResult.counts(connection).blockedRows();
        int round = 0;
        do {
            before = blocked;
            checkStaged.checkWithoutBlocked(connection);
            Staging.weighWarnings(connection);
            look.forgiveUnchanged();
            blocked = ImportResult.counts(connection).blockedRows();
        } while (blocked > before && ++round < MOST_ROUNDS);
    }
}

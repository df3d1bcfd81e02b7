package org.waymark.indicator.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.waymark.indicator.rule.CheckStaged;
import org.waymark.indicator.rule.RuleKind;
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
     * @param twins whether there are several rows for one observation
     * @param together whether rules held the rows to each other
     * @param blocked how many rows are
     */
    record Judgement(boolean twins, boolean together, long blocked) {}

    /**
     * For each other, rows count only if they will be recorded.
     *
     * @param mode where the others are recorded without the blocked ones, they must stand without them
     */
    Judgement judge(StageFile file, ImportRequest.Mode mode) throws SQLException {
        boolean twins = Twins.find(connection, file.rejected() > 0);
        Difference look = new Difference(connection, true, twins);
        Set<RuleKind> kinds = checkStaged.kindsInUse(connection);
        boolean together = !kinds.isEmpty();
        if (together) {
            if (mode == ImportRequest.Mode.PARTIAL) {
                look.compare(file.staged(), file.looksBack(), Instant.EPOCH);
            } else {
                look.findUnchanged(file.staged());
            }
            checkStaged.check(connection, kinds);
            look.forget();
        }
        Staging.weighWarnings(connection);
        if (ImportResult.counts(connection).blockedRows() > 0) {
            look.forgiveUnchanged();
            if (together && mode == ImportRequest.Mode.PARTIAL) {
                judgeWithoutBlocked(look, file, kinds);
            }
            look.compareBlocked();
        }
        return new Judgement(twins, together, ImportResult.counts(connection).blockedRows());
    }

    private void judgeWithoutBlocked(Difference look, StageFile file, Set<RuleKind> kinds) throws SQLException {
        long before;
        long blocked = ImportResult.counts(connection).blockedRows();
        int round = 0;
        do {
            before = blocked;
            look.findUnchanged(file.staged());
            checkStaged.checkWithoutBlocked(connection, kinds);
            look.forget();
            Staging.weighWarnings(connection);
            look.forgiveUnchanged();
            blocked = ImportResult.counts(connection).blockedRows();
        } while (blocked > before && ++round < MOST_ROUNDS);
    }
}

package org.waymark.indicator.recording;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.waymark.indicator.rule.CheckStaged;
import org.waymark.indicator.rule.RuleKind;
import org.waymark.indicator.staging.StagedFile;
import org.waymark.indicator.staging.Staging;

/** Finds what is wrong with the staged rows as a set, before any of them is recorded. */
public final class JudgeRows {
    /** Each blocks more rows; two are the rule, and a chain of more than this is not worth the time. */
    private static final int MOST_ROUNDS = 10;

    private final Connection connection;
    private final CheckStaged checkStaged;

    public JudgeRows(Connection connection, CheckStaged checkStaged) {
        this.connection = connection;
        this.checkStaged = checkStaged;
    }

    /**
     * @param severalForOne whether there are several rows for one observation
     * @param together whether rules held the rows to each other
     * @param blocked how many rows are
     */
    public record Judgement(boolean severalForOne, boolean together, long blocked) {}

    /**
     * For each other, rows count only if they will be recorded.
     *
     * @param partial whether the others are recorded without the blocked ones, they must stand without them
     */
    public Judgement judge(StagedFile file, boolean partial) throws SQLException {
        boolean severalForOne = RowsForOneObservation.find(connection, file.rejected() > 0);
        Difference look = new Difference(connection, true, severalForOne);
        Set<RuleKind> kinds = checkStaged.kindsInUse(connection);
        boolean together = !kinds.isEmpty();
        if (together) {
            if (partial) {
                look.compare(file, Instant.EPOCH);
            } else {
                look.findUnchanged(file);
            }
            checkStaged.check(connection, kinds);
            look.forget();
        }
        Staging.weighWarnings(connection);
        if (Tally.counts(connection).blockedRows() > 0) {
            look.forgiveUnchanged();
            if (together && partial) {
                judgeWithoutBlocked(look, file, kinds);
            }
            look.compareBlocked();
        }
        return new Judgement(severalForOne, together, Tally.counts(connection).blockedRows());
    }

    private void judgeWithoutBlocked(Difference look, StagedFile file, Set<RuleKind> kinds) throws SQLException {
        long before;
        long blocked = Tally.counts(connection).blockedRows();
        int round = 0;
        do {
            before = blocked;
            look.findUnchanged(file);
            checkStaged.checkWithoutBlocked(connection, kinds);
            look.forget();
            Staging.weighWarnings(connection);
            look.forgiveUnchanged();
            blocked = Tally.counts(connection).blockedRows();
        } while (blocked > before && ++round < MOST_ROUNDS);
    }
}

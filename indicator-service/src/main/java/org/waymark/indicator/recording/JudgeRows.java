package org.waymark.indicator.recording;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.waymark.indicator.rule.CheckStaged;
import org.waymark.indicator.rule.FarPeriods;
import org.waymark.indicator.rule.RuleKind;
import org.waymark.indicator.staging.StagedFile;
import org.waymark.indicator.staging.Staging;

/** Finds what is wrong with the staged rows in relation to each other, before any of them is recorded. */
public final class JudgeRows {
    /** Each round may block more rows. Two are usual, and a longer chain than this is not worth the time. */
    private static final int MOST_ROUNDS = 10;

    private final Sender sender;
    private final CheckStaged checkStaged;

    public JudgeRows(Sender sender, CheckStaged checkStaged) {
        this.sender = sender;
        this.checkStaged = checkStaged;
    }

    /**
     * Checks the rows against the rules and each other, counting only rows that will be recorded.
     *
     * @param partial whether rows that nothing blocks are recorded without the others, so that they must hold without
     *     them
     * @param toRecord whether they are to be recorded, if they are right
     */
    public JudgedFile judge(StagedFile file, boolean partial, boolean toRecord) throws SQLException {
        Connection connection = file.session();
        boolean severalForOne = RowsForOneObservation.find(connection, file.hasRejected());
        FarPeriods.find(connection);
        Difference look = new Difference(connection, sender, true, severalForOne);
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
        if (Tally.blockedRows(connection) > 0) {
            look.forgiveUnchanged();
            if (together && partial) {
                judgeWithoutBlocked(look, file, kinds);
            }
            look.compareBlocked();
        }
        return new JudgedFile(file, severalForOne, together, partial, toRecord, Tally.blockedRows(connection));
    }

    private void judgeWithoutBlocked(Difference look, StagedFile file, Set<RuleKind> kinds) throws SQLException {
        Connection connection = file.session();
        long before;
        long blocked = Tally.blockedRows(connection);
        int round = 0;
        do {
            before = blocked;
            look.findUnchanged(file);
            checkStaged.checkWithoutBlocked(connection, kinds);
            look.forget();
            Staging.weighWarnings(connection);
            look.forgiveUnchanged();
            blocked = Tally.blockedRows(connection);
        } while (blocked > before && ++round < MOST_ROUNDS);
    }
}

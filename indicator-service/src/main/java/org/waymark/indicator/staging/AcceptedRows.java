package org.waymark.indicator.staging;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.waymark.foundation.problem.Violation;

/** The rows of a file that are right by themselves: held in memory while they are few, staged from then on. */
public final class AcceptedRows implements AutoCloseable {
    private static final int MOST_HELD = 2_000;
    private static final int MOST_LETTERS_HELD = 4 * 1024 * 1024;
    /** Sorting and hashing a large file needs more memory than a query has by default. */
    private static final String BEGIN = "set local work_mem = '64MB'";

    /** The relay relies on this lock to know who may still add entries, so it comes before the first entry is drawn. */
    public static final String WRITES_TO_JOURNAL = "lock table journal in row exclusive mode";

    private final Connection connection;
    private final boolean onlyToLook;
    private final List<StagedRow> held = new ArrayList<>();
    private int lettersHeld;
    private long added;
    private long embargoed;
    private long inReview;
    private boolean looksBack;
    private boolean breaksRules;
    private boolean hasRejected;
    private StageRows staging;
    private final CopyBuffer<RejectedRows.Rejected> rejected;
    private final CopyBuffer<BrokenRules.Broken> brokenRules;

    /** @param onlyToLook whether the rows will not be recorded */
    public AcceptedRows(Connection connection, boolean onlyToLook) {
        this.connection = connection;
        this.onlyToLook = onlyToLook;
        this.rejected = RejectedRows.none(connection);
        this.brokenRules = BrokenRules.none(connection);
    }

    public void add(StagedRow row) throws SQLException {
        added++;
        embargoed += row.first().isEmbargoed() ? 1 : 0;
        inReview += row.first().reviewState().isDraft() ? 1 : 0;
        looksBack |= row.withdraws() || row.expectedVintage() != null;
        if (areFew() && held.size() < MOST_HELD && lettersHeld < MOST_LETTERS_HELD) {
            held.add(row);
            lettersHeld += row.letters();
        } else {
            staging().add(row);
        }
    }

    /** Begins to send the rows that were added, if they are staged. */
    public void sendMeanwhile() throws SQLException {
        if (!areFew()) {
            staging.sendMeanwhile();
        }
    }

    /** Waits until the rows are sent; afterwards the connection is free. */
    public void awaitSent() throws SQLException {
        if (!areFew()) {
            staging.awaitSent();
        }
    }

    /** Adds a row that breaks rules: it is accepted only if it says nothing new. */
    public void add(StagedRow row, List<Violation> broken) throws SQLException {
        add(row);
        breaksRules = true;
        broken.forEach(rule -> brokenRules.add(new BrokenRules.Broken(row.row(), rule)));
        if (brokenRules.areMany()) {
            staging().awaitSent();
            brokenRules.stage();
        }
    }

    /** Remembers the observation of a row that was not accepted. */
    public void reject(RejectedRows.Rejected row) throws SQLException {
        hasRejected = true;
        rejected.add(row);
        if (rejected.areMany()) {
            staging().awaitSent();
            rejected.stage();
        }
    }

    /** Whether all rows are {@link #held} in memory. */
    public boolean areFew() {
        return staging == null;
    }

    public List<StagedRow> held() {
        return held;
    }

    /** How many there are. */
    public long added() {
        return added;
    }

    /** How many are published, but only from a day to come. */
    public long embargoed() {
        return embargoed;
    }

    /** How many have to be reviewed before they are public. */
    public long inReview() {
        return inReview;
    }

    /** Whether each row may begin an observation: none breaks rules or needs a recorded observation. */
    public boolean mayAllBeNew() {
        return added > 0 && !looksBack && !breaksRules;
    }

    /** Stages the rows that are not staged yet; afterwards all are. */
    public StagedFile stage() throws SQLException {
        staging().end();
        rejected.stage();
        brokenRules.stage();
        return new StagedFile(connection, added, looksBack, hasRejected);
    }

    private StageRows staging() throws SQLException {
        if (staging == null) {
            Staging.prepareForFile(connection);
            try (Statement begin = connection.createStatement()) {
                begin.execute(onlyToLook ? BEGIN : BEGIN + "; " + WRITES_TO_JOURNAL);
            }
            staging = new StageRows(connection, onlyToLook);
            for (StagedRow row : held) {
                staging.add(row);
            }
            held.clear();
        }
        return staging;
    }

    @Override
    public void close() {
        if (staging != null) {
            staging.close();
        }
    }
}

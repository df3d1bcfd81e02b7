package org.waymark.indicator.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.indicator.release.ReleaseObservations;

/** Compares the rows that nothing blocks with what is recorded, and blocks those that contradict it. */
@ApplicationScoped
public class MatchRows {
    private static final String MERGED_TOO_EARLY =
            """
            select from known join staged using (row)
            where merged_with <> known.vintage and known.fresh_row is null limit 1
            """;

    private final ReleaseObservations releaseObservations;
    private final Clock clock;

    MatchRows(ReleaseObservations releaseObservations, Clock clock) {
        this.releaseObservations = releaseObservations;
        this.clock = clock;
    }

    /** If the rows may be recorded, their observations are made and locked. */
    public MatchedFile compare(JudgedFile file, Sender sender) throws SQLException {
        boolean toRecord = file.mayBeRecorded();
        Difference difference = new Difference(file.staged().session(), sender, !toRecord, file.severalForOne());
        if (toRecord) {
            releaseObservations.releaseBeforehand(difference.dueBeforehand());
        }
        long known = difference.know(file.staged());
        if (toRecord && known > 0) {
            refuseMergedTooEarly(file.staged().session());
            releaseObservations.releaseDue(difference.due());
        }
        // What is announced just now was recorded before what follows it.
        Instant now = clock.instant();
        Difference.Compared compared = difference.compare(file.staged(), known, now);
        return new MatchedFile(file, compared.known(), compared.unchanged(), now);
    }

    /** Merged rows keep parts of what was recorded when they were read. */
    private static void refuseMergedTooEarly(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(MERGED_TOO_EARLY);
                ResultSet row = select.executeQuery()) {
            if (row.next()) {
                throw Refusal.of(
                                ProblemType.CONCURRENT_CHANGE,
                                "观测刚刚有变，请重试",
                                "An observation has just changed; try again")
                        .withHeader("Retry-After", "1");
            }
        }
    }
}

package org.waymark.indicator.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.indicator.release.ReleaseObservations;

/** Compares the rows that nothing blocks with what is recorded, and blocks those that contradict it. */
@ApplicationScoped
public class MatchRows {
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
            if (difference.someMergedTooEarly()) {
                throw Refusal.of(
                                ProblemType.CONCURRENT_CHANGE,
                                "观测刚刚有变，请重试",
                                "An observation has just changed; try again")
                        .withHeader("Retry-After", "1");
            }
            releaseObservations.releaseDue(difference.due());
        }
        // What is announced just now was recorded before what follows it.
        Instant now = clock.instant();
        Difference.Compared compared = difference.compare(file.staged(), known, now);
        return new MatchedFile(file, compared.known(), compared.unchanged(), now);
    }
}

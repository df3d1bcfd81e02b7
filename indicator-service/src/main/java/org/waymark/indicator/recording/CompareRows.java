package org.waymark.indicator.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import org.waymark.indicator.release.ReleaseObservations;

/** Compares the rows that nothing blocks with what is recorded, and blocks those that contradict it. */
@ApplicationScoped
public class CompareRows {
    private final ReleaseObservations releaseObservations;

    CompareRows(ReleaseObservations releaseObservations) {
        this.releaseObservations = releaseObservations;
    }

    /** @param toRecord whether the rows will be recorded; then their observations are made and locked */
    public ComparedFile compare(JudgedFile file, Sender sender, boolean toRecord, Instant now) throws SQLException {
        Difference difference = new Difference(file.staged().session(), sender, !toRecord, file.severalForOne());
        long known = difference.know(file.staged());
        if (toRecord && known > 0) {
            releaseObservations.releaseDue(difference.due());
        }
        Difference.Compared compared = difference.compare(file.staged(), known, now);
        return new ComparedFile(file.staged().session(), toRecord, compared.known(), compared.unchanged());
    }
}

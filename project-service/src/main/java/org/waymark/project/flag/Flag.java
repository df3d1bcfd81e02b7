package org.waymark.project.flag;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A change of a flag, and so its state until the next one.
 *
 * @param change number among the changes of this flag, from 1
 * @param flagged whether it is raised or taken down
 * @param pace of the indicator by its latest assessment; null where none is known any more
 * @param since the day from which it is so; never before that of the change before
 * @param assessment what was relied on, or null
 */
record Flag(
        String project,
        String indicator,
        String plan,
        String area,
        int change,
        boolean flagged,
        String pace,
        LocalDate since,
        Assessed assessment,
        Instant recordedAt) {
    /**
     * An assessment.
     *
     * @param position of its event in the journal of reporting-service
     * @param asOf the day that it judges
     */
    record Assessed(long position, LocalDate asOf) {}
}

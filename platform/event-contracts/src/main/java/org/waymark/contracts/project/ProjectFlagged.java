package org.waymark.contracts.project;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A project contributes to an indicator that is off its course, or does so no more. Key: the project's code.
 *
 * @param plan of the project and of the target
 * @param change number among the changes of this flag, from 1
 * @param flagged false: the indicator is back, or the project no longer contributes to it
 * @param pace of the indicator by its latest assessment; null where none is known any more
 * @param since the day from which it is so
 * @param assessment what was relied on; null where none is known any more
 */
public record ProjectFlagged(
        String project,
        String indicator,
        String plan,
        String area,
        int change,
        boolean flagged,
        String pace,
        LocalDate since,
        Assessment assessment,
        Instant recordedAt)
        implements ProjectPartData {
    /**
     * Names an assessment.
     *
     * @param position of its event in the journal of reporting-service
     * @param asOf the day that it judges
     */
    public record Assessment(long position, LocalDate asOf) {}

    @Override
    public String part() {
        return indicator;
    }
}

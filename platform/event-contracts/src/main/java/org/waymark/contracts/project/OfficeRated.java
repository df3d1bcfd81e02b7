package org.waymark.contracts.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.contracts.EventData;

/**
 * A rating of a project beside the one that it gives itself. Key: the project's code.
 *
 * @param id of the rating
 * @param change 1 when it was given, 2 when it was published
 * @param rating GREEN, AMBER, RED
 * @param by OFFICE or INDEPENDENT
 * @param agency that rated, or null
 * @param on the day on which it was given
 * @param published whether anyone may read it
 * @param decision PUBLISH, or null when it was given
 * @param decidedOn the day of the decision, or null
 * @param decisionReason of the decision, or null
 */
public record OfficeRated(
        UUID id,
        String project,
        String period,
        int change,
        String rating,
        String reason,
        String by,
        String agency,
        LocalDate on,
        boolean published,
        String decision,
        LocalDate decidedOn,
        String decisionReason,
        Instant recordedAt)
        implements EventData {
    @Override
    public String key() {
        return project;
    }

    @Override
    public String subject() {
        return project + "/" + period;
    }

    @Override
    public boolean mayBeReadByAnyone() {
        return published;
    }
}

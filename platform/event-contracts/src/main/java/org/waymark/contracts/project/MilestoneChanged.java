package org.waymark.contracts.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.EventData;

/**
 * How a milestone stands after a change. Key: the project's code. Whatever is not accepted stands on the internal topic;
 * anyone may read that it was accepted, and that this was taken back.
 *
 * @param change from 1, counts every event of the milestone: a greater one is newer
 * @param version of what is defined, from 1
 * @param definedAt when this version was recorded
 * @param effectiveFrom day from which this version holds; null for a first version that has always held
 * @param body as accepted by {@code PUT /projects/{code}/milestones/{milestone}}
 * @param state PLANNED, REACHED, ACCEPTED, SLIPPED, DROPPED
 * @param previousState before the change, null for a new milestone
 * @param on day on which it was reached or dropped, else null
 * @param originalDue the day it was due at first
 * @param moves how often that day was moved
 * @param daysLate days after due, of the day it was reached or else of the day of this event
 * @param cause DEFINED, MOVED (another due), REACH, ACCEPT, REFUSE, DROP, REVOKE, CLOCK (the day after due came), DEPENDENCY
 * @param decision with a cause that is one, else null
 * @param dependency the milestone that slipped or was moved, with cause DEPENDENCY, else null
 * @param agency that is to reach it
 */
public record MilestoneChanged(
        String project,
        String milestone,
        int change,
        int version,
        Instant definedAt,
        LocalDate effectiveFrom,
        JsonNode body,
        String state,
        String previousState,
        LocalDate on,
        LocalDate due,
        LocalDate originalDue,
        int moves,
        int daysLate,
        String cause,
        Decision decision,
        Dependency dependency,
        String agency,
        Instant recordedAt)
        implements EventData {
    /**
     * What was decided.
     *
     * @param number of the milestone's decisions, from 1
     * @param on day on which it happened
     * @param evidence objects with title and at least one of url, documentNumber, heldOffline
     * @param agency for which it was decided, or null for the office
     * @param actedBy agencies of the token, which may be a successor or delegate
     */
    public record Decision(
            int number,
            String decision,
            LocalDate on,
            JsonNode evidence,
            String reason,
            String agency,
            List<String> actedBy,
            String role) {}

    /**
     * What endangers it.
     *
     * @param due the day on which that milestone is due
     * @param daysLate of that milestone
     * @param daysThreatened days by which the day expected of that milestone lies after this one's due, at least 0
     */
    public record Dependency(String project, String milestone, LocalDate due, int daysLate, int daysThreatened) {}

    private static final String ACCEPTED = "ACCEPTED";

    @Override
    public String key() {
        return project;
    }

    @Override
    public String subject() {
        return project + "/" + milestone;
    }

    @Override
    public boolean mayBeReadByAnyone() {
        return ACCEPTED.equals(state) || ACCEPTED.equals(previousState);
    }
}

package org.waymark.contracts.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.contracts.EventData;

/**
 * A progress report after a version was written or a decision made. Each change is told to insiders whole; one that
 * makes a report accepted, or takes that back, or publishes its rating, is told to anyone too, with the same
 * {@code change}. Key: the project's code.
 *
 * @param version of what is written, from 1
 * @param change from 1 for each report, in the order of what happened to it
 * @param readers ANYONE or INSIDERS
 * @param state DRAFT, SUBMITTED, CONFIRMED, OBJECTED, RETURNED, ACCEPTED
 * @param on the day of the change
 * @param compiledBy the agency that wrote the version, or {@code office}
 * @param rating GREEN, AMBER, RED or null; to anyone only once it is published, as are its reason, the recovery plan
 *     and the confirmations
 * @param reason why this version was written; null for the first
 * @param confirmBy last day on which to confirm or object, or null
 * @param decision null where a version was written
 * @param agency that compiles the report, or null where the office does
 */
public record ProgressReported(
        UUID report,
        String project,
        String period,
        int version,
        int change,
        String readers,
        String state,
        LocalDate on,
        String compiledBy,
        List<TaskProgress> tasks,
        String rating,
        String ratingReason,
        boolean ratingPublished,
        JsonNode challenges,
        List<String> requestedDecisions,
        RecoveryPlan recoveryPlan,
        String reason,
        String justification,
        LocalDate confirmBy,
        List<Confirmation> confirmations,
        Decision decision,
        String agency,
        Instant recordedAt)
        implements EventData {
    public static final String ANYONE = "ANYONE";
    public static final String INSIDERS = "INSIDERS";

    /** @param completion in percent */
    public record TaskProgress(String task, JsonNode narrative, int completion) {}

    /** How, and by which day, the project comes back on course. */
    public record RecoveryPlan(LocalDate due, JsonNode text) {}

    /**
     * What an agency that takes part has said.
     *
     * @param tasks that it is asked about, or null for the whole report
     * @param response AWAITED, CONFIRMED, OBJECTED, NO_RESPONSE
     */
    public record Confirmation(
            String agency, List<String> tasks, String response, int version, LocalDate on, String reason) {}

    /**
     * What was decided.
     *
     * @param decision SUBMIT, CONFIRM, OBJECT, NO_RESPONSE, RETURN, ACCEPT, RECALL, REOPEN, PUBLISH
     * @param reply the office's answer to objections and silence, or null
     * @param agency for which it was decided, or null
     */
    public record Decision(String decision, String reason, String reply, String agency, String role) {}

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
        return ANYONE.equals(readers);
    }
}

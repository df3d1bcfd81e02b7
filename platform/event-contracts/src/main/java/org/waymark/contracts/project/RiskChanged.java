package org.waymark.contracts.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a risk or issue of a project, or what the office decided on one. Key: the project's code. Anyone may read
 * the decisions alone, each with the version that it publishes or takes back.
 *
 * @param change number among all changes of the risk, from 1
 * @param version of the risk
 * @param definedAt when this version was recorded
 * @param effectiveFrom day from which this version holds; null for always
 * @param body as accepted by {@code PUT /projects/{code}/risks/{risk}}
 * @param publishedVersion the version that anyone may read after this change, or null
 * @param decision null where the version itself is new
 * @param agency that looks after the risk
 */
public record RiskChanged(
        String project,
        String risk,
        int change,
        int version,
        Instant definedAt,
        LocalDate effectiveFrom,
        JsonNode body,
        Integer publishedVersion,
        Decision decision,
        String agency,
        Instant recordedAt)
        implements ProjectPartData {
    /**
     * What the office decided.
     *
     * @param number of the decisions on the risk, from 1
     * @param decision PUBLISH or UNPUBLISH
     * @param on the day from which it is so
     */
    public record Decision(int number, String decision, LocalDate on, String reason) {}

    @Override
    public String part() {
        return risk;
    }

    @Override
    public boolean mayBeReadByAnyone() {
        return decision != null;
    }
}

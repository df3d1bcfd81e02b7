package org.waymark.contracts.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a pilot (试点) of a project. Key: the project's code.
 *
 * @param version from 1
 * @param effectiveFrom day from which it holds; null for always
 * @param body as accepted by {@code PUT /projects/{code}/pilots/{pilot}}
 * @param agency that runs it
 */
public record PilotChanged(
        String project,
        String pilot,
        int version,
        LocalDate effectiveFrom,
        Instant recordedAt,
        JsonNode body,
        String agency)
        implements ProjectPartData {
    @Override
    public String part() {
        return pilot;
    }
}

package org.waymark.contracts.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventData;

/**
 * Which agency compiles and submits for a project that several share and none leads. Key: the project's code.
 *
 * @param version from 1
 * @param effectiveFrom day from which it does, in the plan's time zone
 * @param body as accepted by {@code PUT /projects/{code}/coordinator}
 */
public record CoordinatorNamed(String project, int version, LocalDate effectiveFrom, Instant recordedAt, JsonNode body)
        implements EventData {
    @Override
    public String key() {
        return project;
    }
}

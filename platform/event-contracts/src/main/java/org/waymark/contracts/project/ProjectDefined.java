package org.waymark.contracts.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventData;

/**
 * A version of a special project. Key: the project's code.
 *
 * @param version from 1
 * @param effectiveFrom day from which its responsibility counts, in the plan's time zone; null when not stated
 * @param body as accepted by {@code PUT /projects/{code}}
 */
public record ProjectDefined(String project, int version, LocalDate effectiveFrom, Instant recordedAt, JsonNode body)
        implements EventData {
    @Override
    public String key() {
        return project;
    }
}

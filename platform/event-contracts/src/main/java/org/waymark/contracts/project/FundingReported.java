package org.waymark.contracts.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of what a project has and spent in a year. Key: the project's code.
 *
 * @param version from 1
 * @param effectiveFrom day from which it holds; null for always
 * @param body as accepted by {@code PUT /projects/{code}/funding/{year}}
 */
public record FundingReported(
        String project, String year, int version, LocalDate effectiveFrom, Instant recordedAt, JsonNode body)
        implements ProjectPartData {
    @Override
    public String part() {
        return year;
    }
}

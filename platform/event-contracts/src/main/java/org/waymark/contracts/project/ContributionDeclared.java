package org.waymark.contracts.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of what a project says that it contributes to an indicator. Key: the project's code.
 *
 * @param version from 1
 * @param effectiveFrom day from which it holds; null for always
 * @param body as accepted by {@code PUT /projects/{code}/contributions/{indicator}}; without shares it has ended
 */
public record ContributionDeclared(
        String project, String indicator, int version, LocalDate effectiveFrom, Instant recordedAt, JsonNode body)
        implements ProjectPartData {
    @Override
    public String part() {
        return indicator;
    }
}

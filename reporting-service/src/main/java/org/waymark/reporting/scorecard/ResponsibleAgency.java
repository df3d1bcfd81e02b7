package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agency that answers for a project.
 *
 * @param role LEAD, PARTICIPANT, SHARED, SOLE
 * @param as the words of the plan
 */
@Schema(requiredProperties = {"agency", "name", "shortName", "unresolved", "role", "as"})
public record ResponsibleAgency(
        @JsonUnwrapped AgencyView who, @Schema(nullable = true) String role, @Schema(nullable = true) String as) {
    static ResponsibleAgency of(JsonNode stated, AgencyDirectory agencies) {
        return new ResponsibleAgency(
                agencies.onThatDay(stated.path("agency").asText()),
                stated.path("role").asText(null),
                stated.path("as").asText(null));
    }
}

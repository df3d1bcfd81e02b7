package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.http.Text;

/**
 * An agency by the name it had on the day.
 *
 * @param named the code that was written where it is not the agency's own: that of a predecessor
 * @param unresolved nothing is known of this code yet
 */
@Schema(requiredProperties = {"agency", "name", "shortName", "unresolved"})
public record AgencyView(
        String agency,
        @Schema(nullable = true, implementation = Text.class) JsonNode name,
        @Schema(nullable = true, implementation = Text.class) JsonNode shortName,
        @JsonInclude(JsonInclude.Include.NON_NULL) String named,
        boolean unresolved) {}

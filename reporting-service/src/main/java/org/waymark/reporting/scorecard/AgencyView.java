package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * An agency by the name it had on the day.
 *
 * @param named the code that was written where it is not the agency's own: that of a predecessor
 * @param unresolved nothing is known of this code yet
 */
public record AgencyView(
        String agency,
        JsonNode name,
        JsonNode shortName,
        @JsonInclude(JsonInclude.Include.NON_NULL) String named,
        boolean unresolved) {}

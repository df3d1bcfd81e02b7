package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency that reports an indicator's values. */
@Schema(requiredProperties = {"agency", "name", "shortName", "unresolved"})
public record Provider(@JsonUnwrapped AgencyView who) {

    static List<Provider> of(JsonNode definition, String area, AgencyDirectory agencies) {
        return StreamSupport.stream(definition.path("providers").spliterator(), false)
                .filter(provider -> covers(provider.path("areas"), area))
                .map(provider ->
                        new Provider(agencies.onThatDay(provider.path("agency").asText())))
                .toList();
    }

    private static boolean covers(JsonNode areas, String area) {
        return areas.isEmpty()
                || StreamSupport.stream(areas.spliterator(), false)
                        .map(JsonNode::asText)
                        .anyMatch(covered -> covered.equals("*") || covered.equals(area));
    }
}

package org.waymark.indicator.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;

/**
 * An indicator as a client sees it.
 *
 * @param reportedBy the providers by name; {@code unresolved} until the agency is registered in project-service
 */
@Schema(
        name = "Indicator",
        requiredProperties = {
            "code",
            "definitionVersion",
            "recordedAt",
            "name",
            "unit",
            "direction",
            "periodTypes",
            "providers",
            "reviewSteps",
            "sources",
            "reportedBy"
        },
        examples = IndicatorExample.VIEW)
public record IndicatorView(
        String code,
        int definitionVersion,
        Instant recordedAt,
        @JsonUnwrapped IndicatorDefinition body,
        List<ReportedBy> reportedBy) {
    /** A provider with its name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"agency"})
    public record ReportedBy(String agency, @Schema(implementation = Text.class) JsonNode name, Boolean unresolved) {
        static ReportedBy of(String agency, Map<String, JsonNode> names) {
            JsonNode name = names.get(agency);
            return new ReportedBy(agency, name, name == null ? Boolean.TRUE : null);
        }
    }

    static IndicatorView of(Indicator indicator, Map<String, JsonNode> names) {
        IndicatorDefinition definition = indicator.definition();
        return new IndicatorView(
                indicator.code,
                indicator.version,
                indicator.recordedAt,
                definition,
                definition.providers().stream()
                        .map(provider -> ReportedBy.of(provider.agency(), names))
                        .toList());
    }
}

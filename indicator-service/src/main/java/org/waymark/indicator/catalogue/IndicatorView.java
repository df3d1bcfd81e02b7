package org.waymark.indicator.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.versioned.History;

/**
 * An indicator as a client sees it.
 *
 * @param inForce whether the definition shown holds today
 * @param later the definitions that will hold, in order of their days
 * @param reportedBy the providers by name; {@code unresolved} until the agency is registered in project-service
 */
@Schema(
        name = "Indicator",
        requiredProperties = {
            "code",
            "definitionVersion",
            "recordedAt",
            "inForce",
            "name",
            "unit",
            "direction",
            "periodTypes",
            "providers",
            "reviewSteps",
            "sources",
            "reportedBy",
            "later"
        },
        examples = IndicatorExample.VIEW)
public record IndicatorView(
        String code,
        int definitionVersion,
        Instant recordedAt,
        @Schema(description = "Whether the version shown holds on the day asked for; without one, today")
                boolean inForce,
        @JsonUnwrapped IndicatorDefinition body,
        List<ReportedBy> reportedBy,
        @Schema(description = "The versions that do not hold yet, in order of their days") List<Later> later) {
    /** A definition that does not hold yet. */
    @Schema(
            name = "LaterDefinition",
            requiredProperties = {"definitionVersion", "recordedAt"})
    public record Later(int definitionVersion, Instant recordedAt, @JsonUnwrapped IndicatorDefinition body) {
        static Later of(Indicator indicator) {
            return new Later(indicator.version, indicator.recordedAt, indicator.definition());
        }
    }

    /** A provider with its name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"agency"})
    public record ReportedBy(String agency, @Schema(implementation = Text.class) JsonNode name, Boolean unresolved) {
        static ReportedBy of(String agency, Map<String, JsonNode> names) {
            JsonNode name = names.get(agency);
            return new ReportedBy(agency, name, name == null ? Boolean.TRUE : null);
        }
    }

    static IndicatorView of(History.Shown<Indicator> shown, Map<String, JsonNode> names) {
        Indicator indicator = shown.version();
        IndicatorDefinition definition = indicator.definition();
        return new IndicatorView(
                indicator.code,
                indicator.version,
                indicator.recordedAt,
                shown.inForce(),
                definition,
                definition.providers().stream()
                        .map(provider -> ReportedBy.of(provider.agency(), names))
                        .toList(),
                shown.later().stream().map(Later::of).toList());
    }
}

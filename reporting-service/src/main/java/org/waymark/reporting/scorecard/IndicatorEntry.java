package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.http.Text;
import org.waymark.foundation.provenance.Provenance;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.DatedValue;
import org.waymark.reporting.assessment.Target;

/**
 * A target of the plan with where it stands.
 *
 * @param unresolved the indicator is not defined yet as far as this service knows
 * @param notCompared known values of the series that the target cannot be compared with
 * @param provenance how sure the target is of itself
 */
@Schema(requiredProperties = "*")
public record IndicatorEntry(
        String indicator,
        @Schema(nullable = true) Integer number,
        @Schema(nullable = true, implementation = Text.class) JsonNode name,
        String area,
        @Schema(
                        type = SchemaType.OBJECT,
                        nullable = true,
                        requiredProperties = {"unitMeasure", "unitMultiplier"},
                        properties = {
                            @SchemaProperty(name = "zh", type = SchemaType.STRING),
                            @SchemaProperty(name = "en", type = SchemaType.STRING),
                            @SchemaProperty(name = "unitMeasure", type = SchemaType.STRING),
                            @SchemaProperty(name = "unitMultiplier", type = SchemaType.INTEGER)
                        })
                JsonNode unit,
        @Schema(nullable = true) String direction,
        @Schema(nullable = true) String attribute,
        @Schema(nullable = true) PeriodValue baseline,
        @Schema(nullable = true) PeriodValue target,
        @Schema(nullable = true) LatestView latest,
        AssessmentView assessment,
        List<KnownValueView> notCompared,
        List<Provider> providers,
        @Schema(nullable = true, implementation = Provenance.class) JsonNode provenance,
        boolean unresolved) {

    static IndicatorEntry of(
            TargetSet shown, JsonNode definition, Assessment assessment, LatestView latest, List<Provider> providers) {
        return new IndicatorEntry(
                shown.indicator(),
                shown.number(),
                definition.get("name"),
                shown.area(),
                definition.get("unit"),
                definition.path("direction").asText(null),
                shown.attribute(),
                assessment
                        .target()
                        .map(Target::baseline)
                        .map(IndicatorEntry::periodValue)
                        .orElse(null),
                assessment
                        .target()
                        .map(Target::last)
                        .map(IndicatorEntry::periodValue)
                        .orElse(null),
                latest,
                AssessmentView.of(assessment),
                assessment.notCompared().stream().map(KnownValueView::of).toList(),
                providers,
                shown.provenance(),
                definition.isMissingNode());
    }

    private static PeriodValue periodValue(DatedValue value) {
        return new PeriodValue(value.period().toString(), value.value());
    }
}

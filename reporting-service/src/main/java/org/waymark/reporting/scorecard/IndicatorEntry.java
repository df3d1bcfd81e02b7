package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.contracts.plan.TargetSet;
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
public record IndicatorEntry(
        String indicator,
        Integer number,
        JsonNode name,
        String area,
        JsonNode unit,
        String direction,
        String attribute,
        PeriodValue baseline,
        PeriodValue target,
        LatestView latest,
        AssessmentView assessment,
        List<KnownValueView> notCompared,
        List<Provider> providers,
        JsonNode provenance,
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

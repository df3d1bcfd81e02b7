package org.waymark.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.evidence.AgencyDirectory;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.Provenance;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.situation.DatedValue;
import org.waymark.reporting.situation.Target;

/**
 * A target of the plan with where it stands.
 *
 * @param unresolved the indicator is not defined yet as far as this service knows
 * @param unit of baseline, target and all values: the target's, else the definition's
 * @param baselineObserved where the value known of the baseline period is another one
 * @param original where the target in force asks less than the plan's first
 * @param notCompared what is known of the series and was not compared, each with its reason
 * @param provenance how sure the target is of itself
 */
@Schema(
        requiredProperties = {
            "indicator",
            "number",
            "name",
            "area",
            "unit",
            "direction",
            "attribute",
            "baseline",
            "target",
            "latest",
            "assessment",
            "notCompared",
            "providers",
            "provenance",
            "unresolved"
        })
public record IndicatorEntry(
        String indicator,
        @Schema(nullable = true) Integer number,
        @Schema(nullable = true) Text name,
        String area,
        @Schema(nullable = true) UnitOfMeasure unit,
        @Schema(nullable = true) String direction,
        @Schema(nullable = true) String attribute,
        @Schema(nullable = true) PeriodValue baseline,
        @JsonInclude(JsonInclude.Include.NON_NULL) BaselineObserved baselineObserved,
        @Schema(nullable = true) PeriodValue target,
        @JsonInclude(JsonInclude.Include.NON_NULL) OriginalView original,
        @Schema(nullable = true) LatestView latest,
        AssessmentView assessment,
        List<NotComparedView> notCompared,
        List<Provider> providers,
        @Schema(nullable = true) Provenance provenance,
        boolean unresolved) {
    private static final IndicatorBody UNDEFINED =
            new IndicatorBody(null, null, null, null, List.of(), List.of(), Map.of(), null);

    static IndicatorEntry of(AssessedTarget assessed, AgencyDirectory directory) {
        TargetSet shown = assessed.target().set();
        IndicatorBody definition = assessed.definition().orElse(UNDEFINED);
        Assessment assessment = assessed.assessment();
        return new IndicatorEntry(
                shown.indicator(),
                shown.number(),
                definition.name(),
                shown.area(),
                assessed.unit().orElse(null),
                definition.direction(),
                shown.attribute(),
                assessment
                        .target()
                        .map(Target::baseline)
                        .map(IndicatorEntry::periodValue)
                        .orElse(null),
                assessment.baselineObserved().map(BaselineObserved::of).orElse(null),
                assessment
                        .target()
                        .map(Target::last)
                        .map(IndicatorEntry::periodValue)
                        .orElse(null),
                assessment
                        .original()
                        .map(original -> OriginalView.of(
                                original, assessment.target().map(Target::unit).orElse(null)))
                        .orElse(null),
                assessment
                        .answer()
                        .latest()
                        .map(value -> LatestView.of(value, assessed.latestBody().orElseThrow()))
                        .orElse(null),
                AssessmentView.of(assessment, assessed.changed()),
                assessment.notCompared().stream().map(NotComparedView::of).toList(),
                Provider.of(definition, shown.area(), directory),
                assessed.target().provenance(),
                assessed.definition().isEmpty());
    }

    static PeriodValue periodValue(DatedValue value) {
        return new PeriodValue(value.period().toString(), value.value());
    }
}

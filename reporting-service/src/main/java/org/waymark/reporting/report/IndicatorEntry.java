package org.waymark.reporting.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.contracts.plan.TargetSet;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.DatedValue;
import org.waymark.reporting.assessment.Target;
import org.waymark.reporting.evidence.AgencyDirectory;
import org.waymark.reporting.known.IndicatorBody;
import org.waymark.reporting.known.Provenance;
import org.waymark.reporting.known.UnitOfMeasure;

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
        @Schema(nullable = true) Text name,
        String area,
        @Schema(nullable = true) UnitOfMeasure unit,
        @Schema(nullable = true) String direction,
        @Schema(nullable = true) String attribute,
        @Schema(nullable = true) PeriodValue baseline,
        @Schema(nullable = true) PeriodValue target,
        @Schema(nullable = true) LatestView latest,
        AssessmentView assessment,
        List<KnownValueView> notCompared,
        List<Provider> providers,
        @Schema(nullable = true) Provenance provenance,
        boolean unresolved) {
    private static final IndicatorBody UNDEFINED = new IndicatorBody(null, null, null, null, List.of());

    static IndicatorEntry of(AssessedTarget assessed, AgencyDirectory directory) {
        TargetSet shown = assessed.target().set();
        IndicatorBody definition = assessed.definition().orElse(UNDEFINED);
        Assessment assessment = assessed.assessment();
        return new IndicatorEntry(
                shown.indicator(),
                shown.number(),
                definition.name(),
                shown.area(),
                definition.unit(),
                definition.direction(),
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
                assessment
                        .answer()
                        .latest()
                        .map(value -> LatestView.of(value, assessed.origin().orElseThrow()))
                        .orElse(null),
                AssessmentView.of(assessment),
                assessment.notCompared().stream().map(KnownValueView::of).toList(),
                Provider.of(definition, shown.area(), directory),
                assessed.target().provenance(),
                assessed.definition().isEmpty());
    }

    private static PeriodValue periodValue(DatedValue value) {
        return new PeriodValue(value.period().toString(), value.value());
    }
}

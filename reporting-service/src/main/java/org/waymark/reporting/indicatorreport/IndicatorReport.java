package org.waymark.reporting.indicatorreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.conclusion.OfficialConclusions;
import org.waymark.reporting.explanation.ChangeView;
import org.waymark.reporting.explanation.MarginView;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.ReportHead;

/**
 * How one target stands on a day, with everything that is known of it.
 *
 * @param entry as the scorecard has it
 * @param vintages all that were known on the day, superseded ones and withdrawals too: by period, then number
 * @param earlierVintages how many more there are of earlier periods; 1,000 are shown
 * @param otherPlans by code
 * @param conclusions about this target; absent where nothing official is known by the day
 */
@Schema(
        requiredProperties = {
            "entry", "definitions", "targets", "line", "vintages", "earlierVintages", "missingPeriods",
            "requiredChange", "lead", "margin", "changes", "forecast", "methods", "otherPlans"
        },
        examples = IndicatorReportExample.JSON)
public record IndicatorReport(
        @JsonUnwrapped ReportHead head,
        IndicatorEntry entry,
        List<DefinitionView> definitions,
        List<TargetView> targets,
        ExpectedLine line,
        List<VintageView> vintages,
        @Schema(description = "How many more vintages there are of earlier periods; 1,000 are shown")
                int earlierVintages,
        List<MissingPeriod> missingPeriods,
        @Schema(nullable = true, description = "Null where nothing has to change any more, or nothing can be said")
                RequiredChange requiredChange,
        @Schema(nullable = true) Lead lead,
        @Schema(nullable = true, description = "Null where nothing is compared") MarginView margin,
        @Schema(description = "Every change of the verdict up to the day, in order") List<ChangeView> changes,
        ForecastView forecast,
        MethodsSideBySide methods,
        List<OtherPlan> otherPlans,
        @Schema(description = "What officials concluded about the target, beside ours; absent where nothing is known")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                OfficialConclusions conclusions) {}

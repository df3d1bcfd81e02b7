package org.waymark.reporting.evaluationcontent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.contracts.plan.PeriodValue;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Met;
import org.waymark.reporting.known.UnitOfMeasure;
import org.waymark.reporting.report.AssessedTarget;
import org.waymark.reporting.report.IndicatorEntry;
import org.waymark.reporting.report.LatestView;
import org.waymark.reporting.situation.Reason;

/**
 * A target and what is said of it.
 *
 * @param assessment its id: the full trace is found by it
 * @param word of the method's scale; null where that has no words
 * @param statement what the two come to in the words of evaluations
 */
@Schema(name = "EvaluatedTarget", requiredProperties = "*")
public record IndicatorRow(
        String indicator,
        @Schema(nullable = true) Integer number,
        @Schema(nullable = true) Text name,
        String area,
        @Schema(nullable = true) UnitOfMeasure unit,
        @Schema(nullable = true) String attribute,
        @Schema(nullable = true) PeriodValue baseline,
        @Schema(nullable = true) PeriodValue target,
        @Schema(nullable = true) Latest latest,
        @Schema(description = "Id of the assessment, by which its trace is found") UUID assessment,
        Attainment attainment,
        @Schema(nullable = true, description = "Of the method's scale: of the default method the pace") String word,
        @Schema(nullable = true) Reason reason,
        @Schema(nullable = true) String metSince,
        @Schema(nullable = true) Boolean metEarly,
        @Schema(description = "Whether the value of the last target period is known") @JsonProperty("final")
                boolean isFinal,
        Text statement) {

    /** The latest comparable value, in the unit of the row. */
    @Schema(name = "LatestOfEvaluatedTarget", requiredProperties = "*")
    public record Latest(
            String period,
            @Schema(nullable = true) BigDecimal value,
            int vintage,
            @Schema(nullable = true) String status,
            LocalDate releasedAt,
            @Schema(description = "The day is assumed: none was reported") boolean releaseAssumed) {
        static Latest of(LatestView shown) {
            return new Latest(
                    shown.period(),
                    shown.value(),
                    shown.vintage(),
                    shown.status(),
                    shown.releasedAt(),
                    shown.releaseAssumed());
        }
    }

    static IndicatorRow of(AssessedTarget assessed, IndicatorEntry entry) {
        Assessment assessment = assessed.assessment();
        Attainment attainment = assessment.answer().attainment();
        Boolean early = assessment.answer().met().map(Met::early).orElse(null);
        boolean isFinal = assessment.answer().isFinal();
        String word = assessment.findings().word();
        return new IndicatorRow(
                entry.indicator(),
                entry.number(),
                entry.name(),
                entry.area(),
                entry.unit(),
                entry.attribute(),
                entry.baseline(),
                entry.target(),
                entry.latest() == null ? null : Latest.of(entry.latest()),
                assessment.id(),
                attainment,
                word,
                assessment.findings().reason(),
                assessment.answer().met().map(met -> met.since().toString()).orElse(null),
                early,
                isFinal,
                Statement.of(entry.attribute(), attainment, Boolean.TRUE.equals(early), isFinal, word));
    }

    /** Shown where the indicator is not defined yet. */
    public Text shownName() {
        return name == null ? new Text(indicator, indicator) : name;
    }
}

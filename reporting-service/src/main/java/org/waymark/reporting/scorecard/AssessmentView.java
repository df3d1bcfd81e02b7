package org.waymark.reporting.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.LinearTrajectory;
import org.waymark.reporting.assessment.Met;
import org.waymark.reporting.assessment.Pace;
import org.waymark.reporting.assessment.Parameters;
import org.waymark.reporting.assessment.Reason;
import org.waymark.reporting.assessment.VerdictChange;
import org.waymark.reporting.assessment.Versioned;

/**
 * What the method says, with its version, its parameters and everything it looked at.
 *
 * @param metSince null unless met, as are {@code metSinceIsFirstKnown} and {@code metEarly}
 * @param r covered distance over the distance expected by then
 * @param timeLead years ahead of the line, negative behind
 */
@Schema(requiredProperties = "*")
public record AssessmentView(
        UUID id,
        String method,
        String version,
        Parameters parameters,
        @Schema(nullable = true) Integer targetVersion,
        @Schema(nullable = true) Integer definitionVersion,
        Attainment attainment,
        @Schema(nullable = true) String metSince,
        @Schema(nullable = true) Boolean metSinceIsFirstKnown,
        @Schema(nullable = true) Boolean metEarly,
        @JsonProperty("final") boolean isFinal,
        Pace pace,
        @Schema(nullable = true) Reason reason,
        @Schema(nullable = true) BigDecimal progress,
        @Schema(nullable = true) BigDecimal expected,
        @Schema(nullable = true) BigDecimal r,
        @Schema(nullable = true) BigDecimal timeLead,
        boolean roundingSensitive,
        List<InterimView> interim,
        List<KnownValueView> inputs,
        List<KnownValueView> signals,
        @Schema(nullable = true) VerdictChange changed) {

    static AssessmentView of(Assessment assessment) {
        return new AssessmentView(
                assessment.id(),
                LinearTrajectory.METHOD,
                LinearTrajectory.VERSION,
                assessment.parameters(),
                assessment.target().map(Versioned::version).orElse(null),
                assessment.definition().map(Versioned::version).orElse(null),
                assessment.verdict().attainment(),
                assessment.met().map(met -> met.since().toString()).orElse(null),
                assessment.met().map(Met::isFirstKnown).orElse(null),
                assessment.met().map(Met::early).orElse(null),
                assessment.isFinal(),
                assessment.verdict().pace(),
                assessment.reason(),
                assessment.shown().progress(),
                assessment.shown().expected(),
                assessment.shown().ratio(),
                assessment.shown().timeLead(),
                assessment.roundingSensitive(),
                assessment.interim().stream().map(InterimView::of).toList(),
                assessment.inputs().stream().map(KnownValueView::of).toList(),
                assessment.signals().stream().map(KnownValueView::of).toList(),
                assessment.changed());
    }
}

package org.waymark.reporting.trace;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.report.AssessmentView;
import org.waymark.reporting.report.KnownValueView;
import org.waymark.reporting.report.NotComparedView;
import org.waymark.reporting.verdicthistory.VerdictChange;

/**
 * Everything an assessment stands on.
 *
 * @param assessment as reports show it: method, version, parameters, verdict, reason, intermediate values
 * @param target the version in force; null where there is none
 * @param definition of the indicator, the version in force; null where there is none
 * @param inputs what counted for every period that was compared, with the event that told it
 * @param notCompared what was known and not compared, with the reason why
 * @param changes every day up to the assessment's that brought another verdict, the latest first
 */
@Schema(requiredProperties = "*", examples = TraceExample.JSON)
public record AssessmentTrace(
        UUID id,
        String plan,
        String indicator,
        String area,
        LocalDate asOf,
        Instant knownAt,
        AssessmentView assessment,
        TracedPlan planVersion,
        @Schema(nullable = true) TracedTarget target,
        @Schema(nullable = true) TracedDefinition definition,
        List<Input> inputs,
        List<LeftOut> notCompared,
        List<VerdictChange> changes) {

    /** A vintage that counted. */
    @Schema(
            name = "TracedInput",
            requiredProperties = {"period", "value", "status", "vintage", "releasedAt", "releaseAssumed", "told"})
    public record Input(@JsonUnwrapped KnownValueView known, Told told) {}

    /** A vintage that was known and not compared. */
    @Schema(
            name = "TracedLeftOut",
            requiredProperties = {
                "period",
                "value",
                "status",
                "vintage",
                "releasedAt",
                "releaseAssumed",
                "reason",
                "told"
            })
    public record LeftOut(@JsonUnwrapped NotComparedView left, Told told) {}
}

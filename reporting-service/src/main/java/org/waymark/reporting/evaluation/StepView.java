package org.waymark.reporting.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to an evaluation, as insiders see it. */
@Schema(
        name = "EvaluationStep",
        requiredProperties = {"change", "version", "kind", "role", "recordedAt", "by"})
public record StepView(
        int change,
        @Schema(description = "Of what is written") int version,
        StepKind kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) String agency,
        String role,
        Instant recordedAt,
        @Schema(description = "`sub` of the token") String by,
        @JsonUnwrapped StepDetails details) {
    static StepView of(EvaluationStep step) {
        return new StepView(
                step.change(),
                step.version(),
                step.kind(),
                step.agency(),
                step.role(),
                step.recordedAt(),
                step.by(),
                step.details());
    }
}

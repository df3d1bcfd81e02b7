package org.waymark.reporting.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An evaluation as a client sees it.
 *
 * @param sha256 of the content; null before it is issued
 * @param supersededBy null while it stands
 * @param steps null for readers who may not see who did what
 */
@Schema(name = "Evaluation", examples = EvaluationExample.VIEW)
public record EvaluationView(
        EvaluationState state,
        @Schema(description = "How many steps it has taken, from 1") int change,
        @Schema(nullable = true, description = "Last day to answer; null while it is a draft") LocalDate respondBy,
        @Schema(nullable = true, description = "Of the content, once it is issued") String sha256,
        @Schema(nullable = true, description = "The one that has come in its place") UUID supersededBy,
        @Schema(nullable = true, description = "Null for readers who may not see who did what") List<StepView> steps,
        @JsonUnwrapped EvaluationContent content) {
    /** @param issued null before it is issued */
    public static EvaluationView of(
            Evaluation evaluation, EvaluationContent content, IssuedContent issued, Reader reader) {
        return new EvaluationView(
                evaluation.state(),
                evaluation.change(),
                evaluation.respondBy().orElse(null),
                issued == null ? null : issued.sha256(),
                evaluation
                        .last(StepKind.SUPERSEDE)
                        .map(step -> step.details().supersededBy())
                        .orElse(null),
                reader.isInside()
                        ? evaluation.steps().stream().map(StepView::of).toList()
                        : null,
                content);
    }
}

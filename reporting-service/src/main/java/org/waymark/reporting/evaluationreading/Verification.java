package org.waymark.reporting.evaluationreading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.evaluation.Evaluation;
import org.waymark.reporting.evaluation.EvaluationState;
import org.waymark.reporting.evaluation.EvaluationStep;
import org.waymark.reporting.evaluation.IssuedContent;
import org.waymark.reporting.evaluation.StepKind;
import org.waymark.reporting.evaluationdocument.KeptDocument;
import org.waymark.reporting.evaluationreading.EvaluationReading.DocumentView;

/**
 * What an issued evaluation can be confirmed by.
 *
 * @param sha256 of the content: {@code GET /evaluations/{id}/content} gives its bytes
 * @param given the hash that was asked about, or null
 * @param confirms what the hash is of: content, or the format of a document; null where it is of nothing, or none was
 *     given
 */
@Schema(
        name = "EvaluationVerification",
        requiredProperties = "*",
        examples =
                """
                {"id": "019343f2-6d1c-7a3e-9c55-5f0f6f0b7c11", "number": "EXAMPLE-2024-12", "state": "ISSUED",
                 "issuedOn": "2024-06-28",
                 "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "documents": [],
                 "given": null, "isConfirmed": null, "confirms": null, "supersession": null}
                """)
record Verification(
        UUID id,
        String number,
        EvaluationState state,
        LocalDate issuedOn,
        @Schema(description = "Of the content", pattern = "^[0-9a-f]{64}$") String sha256,
        List<DocumentView> documents,
        @Schema(nullable = true, description = "The hash that was asked about") String given,
        @Schema(nullable = true, description = "Whether it is of the content or of a document; null without a hash")
                Boolean isConfirmed,
        @Schema(nullable = true, description = "`content`, or the format of the document") String confirms,
        @Schema(nullable = true, description = "By what, and why, it was superseded") Superseded supersession) {

    /** What has come in its place. */
    @Schema(name = "SupersededEvaluation", requiredProperties = "*")
    record Superseded(UUID by, String reason) {}

    static Verification of(Evaluation evaluation, IssuedContent issued, List<KeptDocument> documents, String hash) {
        String confirms = confirms(issued, documents, hash);
        return new Verification(
                evaluation.id(),
                issued.number(),
                evaluation.state(),
                issued.issuedOn(),
                issued.sha256(),
                documents.stream().map(DocumentView::of).toList(),
                hash,
                hash == null ? null : confirms != null,
                confirms,
                evaluation
                        .last(StepKind.SUPERSEDE)
                        .map(Verification::superseded)
                        .orElse(null));
    }

    private static String confirms(IssuedContent issued, List<KeptDocument> documents, String hash) {
        if (issued.sha256().equals(hash)) {
            return "content";
        }
        return documents.stream()
                .filter(document -> document.sha256().equals(hash))
                .map(KeptDocument::format)
                .findFirst()
                .orElse(null);
    }

    private static Superseded superseded(EvaluationStep step) {
        return new Superseded(step.details().supersededBy(), step.details().reason());
    }
}

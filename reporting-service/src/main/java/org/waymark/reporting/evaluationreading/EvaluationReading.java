package org.waymark.reporting.evaluationreading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.evaluation.EvaluationExample;
import org.waymark.reporting.evaluation.EvaluationView;
import org.waymark.reporting.evaluationdocument.KeptDocument;

/**
 * An evaluation with what stands beside it.
 *
 * @param documents the files made when it was issued; none before
 * @param sinceThen null before it is issued, while nothing more is known, and where there is too much to compare
 */
@Schema(name = "EvaluationWithSinceThen", examples = EvaluationExample.READING)
public record EvaluationReading(
        @JsonUnwrapped EvaluationView evaluation,
        List<DocumentView> documents,
        @Schema(
                        nullable = true,
                        description =
                                "What differs by now; null before it is issued and where the plan has over 2,000 targets by now")
                SinceThen sinceThen) {

    /** A file that was made when it was issued. */
    @Schema(name = "EvaluationDocument", requiredProperties = "*")
    public record DocumentView(
            @Schema(description = "html, pdf, docx, xlsx or csv") String format,
            String mediaType,
            @Schema(description = "Of the file", pattern = "^[0-9a-f]{64}$") String sha256) {
        static DocumentView of(KeptDocument kept) {
            return new DocumentView(kept.format(), kept.mediaType(), kept.sha256());
        }
    }
}

package org.waymark.reporting.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.evaluationcontent.ComputedContent;
import org.waymark.reporting.question.ReportJson;

/**
 * Everything that an evaluation says. When it is issued its canonical JSON is hashed and kept: records that are written
 * and read again give the same bytes.
 *
 * @param number null before it is issued, as {@code issuedOn}
 */
@Schema(name = "EvaluationContent", requiredProperties = "*", examples = EvaluationExample.CONTENT)
public record EvaluationContent(
        UUID id,
        String plan,
        EvaluationKind kind,
        int version,
        @Schema(nullable = true, description = "Null before it is issued") String number,
        @Schema(nullable = true) LocalDate issuedOn,
        Text title,
        @Schema(description = "The day that it evaluates") LocalDate asOf,
        @Schema(description = "The instant whose knowledge it stands on") Instant knownAt,
        String method,
        String methodVersion,
        @Schema(description = "What people wrote") List<WrittenSection> sections,
        @Schema(description = "Of a final one: why targets are judged without their last value")
                List<ReasonNotFinal> notFinal,
        @Schema(description = "What the system computed: nobody edits it") ComputedContent computed,
        @Schema(description = "Of every agency that was asked; no answer is shown as none, never as consent")
                List<Opinion> opinions) {
    public static EvaluationContent of(Evaluation evaluation, EvaluationVersion written) {
        Optional<StepDetails> issue = evaluation.last(StepKind.ISSUE).map(EvaluationStep::details);
        return new EvaluationContent(
                evaluation.id(),
                evaluation.plan(),
                evaluation.kind(),
                evaluation.version(),
                issue.map(StepDetails::number).orElse(null),
                issue.map(StepDetails::issuedOn).orElse(null),
                written.title(),
                written.asOf(),
                written.knownAt(),
                written.method(),
                written.methodVersion(),
                written.sections(),
                written.notFinal(),
                written.computed(),
                evaluation.opinions());
    }

    /** What was written and computed for it. */
    public EvaluationVersion written() {
        return new EvaluationVersion(title, asOf, knownAt, method, methodVersion, sections, notFinal, computed);
    }

    /** The bytes that are hashed: UTF-8, members in alphabetical order. */
    public String canonical() {
        return new String(ReportJson.of(this, true), StandardCharsets.UTF_8);
    }

    /** Of text in UTF-8, or of a file; lower hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}

package org.waymark.indicator.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Problem;
import org.waymark.foundation.problem.Violation;
import org.waymark.indicator.recording.ForeseenChange;

/** What became of the rows of a bulk import. */
@Schema(
        name = "ImportReport",
        requiredProperties = {
            "received",
            "recorded",
            "revised",
            "withdrawn",
            "unchanged",
            "rejected",
            "embargoed",
            "inReview",
            "warnings",
            "errorCount"
        },
        examples = ImportExample.REPORT)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        @Schema(description = "Rows in the body") long received,
        @Schema(description = "First values of a period") long recorded,
        @Schema(description = "Further vintages") long revised,
        @Schema(description = "Vintages that take a value back") long withdrawn,
        @Schema(description = "Rows that are the same as a vintage recorded before") long unchanged,
        @Schema(description = "Rows with an error") long rejected,
        @Schema(description = "Rows among those recorded whose value is public only from a day to come") long embargoed,
        @Schema(description = "Rows among those recorded that have to be reviewed before they are public")
                long inReview,
        @Schema(description = "Warnings found") long warnings,
        @Schema(description = "Errors found; errors shows these and the warnings, the first 10,000") long errorCount,
        @Schema(description = "In order of row; not in lists of imports, and dropped some days after a job's end")
                List<Problem.Error> errors,
        @Schema(description = "Of a dry run: what would change, the first 10,000") List<ForeseenChange> changes) {
    public static ImportView of(ImportReport report, boolean dryRun, Language language) {
        return new ImportView(
                report.received(),
                report.recorded(),
                report.revised(),
                report.withdrawn(),
                report.unchanged(),
                report.rejected(),
                report.embargoed(),
                report.inReview(),
                report.warnings(),
                report.errorCount(),
                errors(report.errors(), language),
                dryRun ? report.changes() : null);
    }

    public static List<Problem.Error> errors(List<Violation> violations, Language language) {
        return violations == null
                ? null
                : violations.stream()
                        .map(violation -> Problem.Error.of(violation, language))
                        .toList();
    }
}

package org.waymark.project.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.problem.Language;
import org.waymark.foundation.problem.Problem;

/** What became of the rows of a file. */
@Schema(
        name = "BulkReport",
        requiredProperties = {"received", "recorded", "revised", "unchanged", "rejected", "errorCount", "errors"},
        examples = BulkView.EXAMPLE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BulkView(
        @Schema(description = "Rows in the body") long received,
        @Schema(description = "Rows about something new") long recorded,
        @Schema(description = "Rows that made one more version") long revised,
        @Schema(description = "Rows that are the same as what is stored") long unchanged,
        @Schema(description = "Rows with an error") long rejected,
        @Schema(description = "Errors found; errors shows the first 10,000") long errorCount,
        @Schema(description = "In order of row") List<Problem.Error> errors,
        @Schema(description = "Of a dry run: what would become of each row, the first 10,000")
                List<BulkReport.Change> changes) {
    static final String EXAMPLE =
            """
            {"received": 2, "recorded": 1, "revised": 0, "unchanged": 1, "rejected": 0, "errorCount": 0, "errors": []}
            """;

    static BulkView of(BulkReport report, Language language) {
        return new BulkView(
                report.received(),
                report.recorded(),
                report.revised(),
                report.unchanged(),
                report.rejected(),
                report.errorCount(),
                report.errors().stream()
                        .map(violation -> Problem.Error.of(violation, language))
                        .toList(),
                report.changes());
    }
}

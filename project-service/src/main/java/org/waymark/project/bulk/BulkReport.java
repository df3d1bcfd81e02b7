package org.waymark.project.bulk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.foundation.bulk.CountRows;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;

/**
 * What became of the rows: received = recorded + revised + unchanged + rejected.
 *
 * @param errorCount how many errors there are, and warnings without a justification; {@code errors} holds the first
 *     10,000
 * @param changes in a dry run the first 10,000 rows that are not rejected, else null
 */
public record BulkReport(
        long received,
        long recorded,
        long revised,
        long unchanged,
        long rejected,
        long errorCount,
        List<Violation> errors,
        List<Change> changes) {
    Map<CountRows.Outcome, Long> rows() {
        return Map.of(
                CountRows.Outcome.RECORDED, recorded,
                CountRows.Outcome.REVISED, revised,
                CountRows.Outcome.UNCHANGED, unchanged,
                CountRows.Outcome.REJECTED, rejected);
    }

    /** What would become of a row. */
    @Schema(name = "BulkChange", requiredProperties = "*")
    public record Change(long row, Outcome outcome) {}

    /** Each once. */
    Set<String> brokenRules() {
        return errors.stream().map(Violation::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    /** For a file of which nothing was recorded. */
    Refusal asRefusal() {
        Refusal refusal = errorCount > errors.size()
                ? Refusal.tooManyRulesBroken((int) errorCount, errors)
                : Refusal.rulesBroken((int) errorCount, errors);
        boolean onlyLooked = changes != null;
        return (onlyLooked ? refusal.with("changes", changes) : refusal)
                .with("received", received)
                .with("recorded", onlyLooked ? recorded : 0)
                .with("revised", onlyLooked ? revised : 0)
                .with("unchanged", onlyLooked ? unchanged : 0)
                .with("rejected", rejected)
                .with("errorCount", errorCount);
    }
}

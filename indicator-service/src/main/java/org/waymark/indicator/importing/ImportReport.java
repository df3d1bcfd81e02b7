package org.waymark.indicator.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.foundation.bulk.CountRows;
import org.waymark.foundation.bulk.Findings;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Violation;
import org.waymark.indicator.recording.ForeseenChange;
import org.waymark.indicator.recording.Tally;
import org.waymark.indicator.staging.AcceptedRows;

/**
 * What became of the rows: received = recorded + revised + withdrawn + unchanged + rejected.
 *
 * @param recorded first vintages of an observation
 * @param revised further vintages
 * @param unchanged the same as a recorded vintage
 * @param embargoed rows among these that are published, but only from a day to come
 * @param inReview rows among these that have to be reviewed before they are public
 * @param warnings how many there are, justified or not
 * @param errorCount how many errors there are; {@code errors} holds the first 10,000 of these and the warnings
 * @param changes in a dry run the first 10,000 rows that are not rejected, else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportReport(
        long received,
        long recorded,
        long revised,
        long withdrawn,
        long unchanged,
        long rejected,
        long embargoed,
        long inReview,
        long warnings,
        long errorCount,
        List<Violation> errors,
        List<ForeseenChange> changes) {
    /** @param findings warnings that the rows justify */
    static ImportReport allNew(AcceptedRows rows, Findings findings) {
        return new ImportReport(
                rows.added(),
                rows.added(),
                0,
                0,
                0,
                0,
                rows.embargoed(),
                rows.inReview(),
                findings.warnings(),
                0,
                findings.first(),
                null);
    }

    /**
     * @param findings in rows taken one by one
     * @param tally of all other findings
     * @param errors of both
     */
    static ImportReport of(
            ReadFile file, Findings findings, Tally tally, List<Violation> errors, List<ForeseenChange> changes) {
        long unchanged = tally.file().unchanged();
        long rejected = file.rejected() + tally.blockedRows();
        return new ImportReport(
                file.received(),
                file.received() - rejected - unchanged - tally.revised() - tally.withdrawn(),
                tally.revised(),
                tally.withdrawn(),
                unchanged,
                rejected,
                tally.embargoed(),
                tally.inReview(),
                findings.warnings() + tally.warnings(),
                findings.errors() + tally.errors(),
                errors,
                changes);
    }

    public Map<CountRows.Outcome, Long> rows() {
        return Map.of(
                CountRows.Outcome.RECORDED, recorded,
                CountRows.Outcome.REVISED, revised,
                CountRows.Outcome.WITHDRAWN, withdrawn,
                CountRows.Outcome.UNCHANGED, unchanged,
                CountRows.Outcome.REJECTED, rejected);
    }

    /** Each once. */
    public Set<String> brokenRules() {
        return errors.stream().map(Violation::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    /** For a file of which nothing was recorded. */
    Refusal asRefusal() {
        int found = (int) (errorCount + warnings);
        Refusal refusal = found > errors.size()
                ? Refusal.tooManyRulesBroken(found, errors)
                : Refusal.rulesBroken((int) (errorCount == 0 ? warnings : errorCount), errors);
        boolean onlyLooked = changes != null;
        return (onlyLooked ? refusal.with("changes", changes) : refusal)
                .with("received", received)
                .with("recorded", onlyLooked ? recorded : 0)
                .with("revised", onlyLooked ? revised : 0)
                .with("withdrawn", onlyLooked ? withdrawn : 0)
                .with("unchanged", onlyLooked ? unchanged : 0)
                .with("rejected", rejected)
                .with("embargoed", onlyLooked ? embargoed : 0)
                .with("inReview", onlyLooked ? inReview : 0)
                .with("warnings", warnings)
                .with("errorCount", errorCount);
    }
}

package org.waymark.indicator.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.http.Text;
import org.waymark.foundation.http.Violation;
import org.waymark.indicator.bulk.ImportReport;
import org.waymark.indicator.bulk.RowChange;

/** What came of a job, in every language: a report, or why nothing was recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportOutcome(ImportReport report, Refused refused) {
    /** @param members of the problem, such as counts */
    record Refused(ProblemType type, Text detail, Map<String, Object> members, List<Violation> errors) {
        Refusal refusal() {
            Refusal refusal = Refusal.of(type, detail.zh(), detail.en()).naming(errors);
            for (Map.Entry<String, Object> member : members.entrySet()) {
                refusal = refusal.with(member.getKey(), member.getValue());
            }
            return refusal;
        }
    }

    /** What is kept for some days alone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Details(List<Violation> errors, List<RowChange> changes) {}

    static ImportOutcome of(ImportReport report) {
        return new ImportOutcome(report, null);
    }

    static ImportOutcome of(Refusal refusal) {
        return new ImportOutcome(
                null, new Refused(refusal.type(), refusal.detail(), refusal.members(), refusal.violations()));
    }

    Details details() {
        return report == null ? new Details(refused.errors, null) : new Details(report.errors(), report.changes());
    }

    ImportOutcome without() {
        return with(new Details(null, null));
    }

    ImportOutcome with(Details details) {
        return report == null
                ? new ImportOutcome(null, new Refused(refused.type, refused.detail, refused.members, details.errors))
                : ImportOutcome.of(new ImportReport(
                        report.received(),
                        report.recorded(),
                        report.revised(),
                        report.withdrawn(),
                        report.unchanged(),
                        report.rejected(),
                        report.warnings(),
                        report.errorCount(),
                        details.errors,
                        details.changes));
    }
}

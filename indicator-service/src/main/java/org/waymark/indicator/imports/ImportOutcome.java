package org.waymark.indicator.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.foundation.http.ProblemType;
import org.waymark.foundation.http.Refusal;
import org.waymark.foundation.http.Text;
import org.waymark.foundation.http.Violation;
import org.waymark.indicator.bulk.ImportReport;
import org.waymark.indicator.bulk.RowChange;

/** What came of a job, in every language: a report, or why nothing was recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportOutcome(ImportReport report, Refused refused) {
    private static final String CHANGES = "changes";

    /** @param members of the problem, such as counts */
    record Refused(ProblemType type, Text detail, Map<String, Object> members, List<Violation> errors) {
        Refusal refusal() {
            Refusal refusal = Refusal.of(type, detail.zh(), detail.en()).naming(errors);
            for (Map.Entry<String, Object> member : members.entrySet()) {
                refusal = refusal.with(member.getKey(), member.getValue());
            }
            return refusal;
        }

        /** A dry run's, which are among the members. */
        private List<RowChange> changes() {
            return members.get(CHANGES) instanceof List<?> changes
                    ? changes.stream()
                            .filter(RowChange.class::isInstance)
                            .map(RowChange.class::cast)
                            .toList()
                    : null;
        }

        private Refused with(Details details) {
            Map<String, Object> others = new TreeMap<>(members);
            others.remove(CHANGES);
            if (details.changes != null) {
                others.put(CHANGES, details.changes);
            }
            return new Refused(type, detail, others, details.errors);
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
        return report == null
                ? new Details(refused.errors, refused.changes())
                : new Details(report.errors(), report.changes());
    }

    ImportOutcome without() {
        return with(new Details(null, null));
    }

    ImportOutcome with(Details details) {
        return report == null
                ? new ImportOutcome(null, refused.with(details))
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

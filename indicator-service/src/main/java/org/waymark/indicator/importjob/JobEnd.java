package org.waymark.indicator.importjob;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.foundation.problem.ProblemType;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.problem.Text;
import org.waymark.foundation.problem.Violation;
import org.waymark.indicator.importing.ImportReport;
import org.waymark.indicator.recording.ForeseenChange;

/** What came of a job, in every language: a report, or why nothing was recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobEnd(ImportReport report, Refused refused) {
    private static final String CHANGES = "changes";

    /** @param members further members of the problem, such as counts */
    record Refused(ProblemType type, Text detail, Map<String, Object> members, List<Violation> errors) {
        Refusal refusal() {
            Refusal refusal = Refusal.of(type, detail.zh(), detail.en()).naming(errors);
            for (Map.Entry<String, Object> member : members.entrySet()) {
                refusal = refusal.with(member.getKey(), member.getValue());
            }
            return refusal;
        }

        /** The changes that a dry run found, which are among the members of its refusal. */
        private List<ForeseenChange> changes() {
            return members.get(CHANGES) instanceof List<?> changes
                    ? changes.stream()
                            .filter(ForeseenChange.class::isInstance)
                            .map(ForeseenChange.class::cast)
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

    /** The part that is deleted after some days. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Details(List<Violation> errors, List<ForeseenChange> changes) {}

    static JobEnd of(ImportReport report) {
        return new JobEnd(report, null);
    }

    static JobEnd of(Refusal refusal) {
        return new JobEnd(null, new Refused(refusal.type(), refusal.detail(), refusal.members(), refusal.violations()));
    }

    Details details() {
        return report == null
                ? new Details(refused.errors, refused.changes())
                : new Details(report.errors(), report.changes());
    }

    JobEnd without() {
        return with(new Details(null, null));
    }

    JobEnd with(Details details) {
        return report == null
                ? new JobEnd(null, refused.with(details))
                : JobEnd.of(new ImportReport(
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
                        details.errors,
                        details.changes));
    }
}

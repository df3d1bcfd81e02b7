package org.waymark.project.duty;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that an agency owes and has not done on the day asked for.
 *
 * @param agency who owes it; null where nobody is known to
 * @param subject the code of the milestone or risk, or the period of the report
 * @param dueOn the last day on which it is in time
 * @param daysOverdue how many days late it is on the day asked for, 0 while it is not
 */
@Schema(name = "Duty", requiredProperties = "*", examples = Duty.EXAMPLE)
public record Duty(
        Kind kind,
        String project,
        @Schema(nullable = true) String agency,
        String subject,
        LocalDate dueOn,
        int daysOverdue) {
    static final String EXAMPLE =
            """
            {"kind": "PROGRESS_REPORT", "project": "trade-secrets", "agency": "samr", "subject": "2023-Q2",
             "dueOn": "2023-07-30", "daysOverdue": 1}
            """;

    /** What is owed. */
    @Schema(name = "DutyKind")
    public enum Kind {
        /** To compile and submit the progress report of a period. */
        PROGRESS_REPORT,
        /** To confirm a submitted report, or object to it, for one's own part. */
        CONFIRMATION,
        /** To accept or return a report whose agencies have all answered or been silent; owed by the office. */
        REPORT_DECISION,
        /** To reach a milestone. */
        MILESTONE,
        /** To accept or refuse a milestone that was reported as reached; owed by the office. */
        MILESTONE_DECISION,
        /** To review a risk or issue. */
        RISK_REVIEW
    }

    /** Where it stands in lists: by the day on which it is due. */
    String place() {
        return dueOn + " " + project + " " + kind + " " + subject + " " + (agency == null ? "" : agency);
    }

    public static int daysOverdue(LocalDate dueOn, LocalDate asOf) {
        return (int) Math.max(0, asOf.toEpochDay() - dueOn.toEpochDay());
    }
}

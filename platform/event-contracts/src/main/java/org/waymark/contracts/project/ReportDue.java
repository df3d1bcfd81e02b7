package org.waymark.contracts.project;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.contracts.EventData;

/**
 * Internal: something is owed of a project, or overdue; told once for each day on which it is due. Key: the project's
 * code.
 *
 * @param kind PROGRESS_REPORT, CONFIRMATION, REPORT_DECISION, MILESTONE, MILESTONE_DECISION, RISK_REVIEW
 * @param agency that owes it; null where nobody is known to, or where the office does
 * @param thing the period of the report, or the code of the milestone or risk
 * @param dueOn the last day on which it is in time
 * @param state DUE, OVERDUE
 */
public record ReportDue(
        String kind,
        String project,
        String agency,
        String thing,
        LocalDate dueOn,
        String state,
        int daysOverdue,
        Instant recordedAt)
        implements EventData {
    @Override
    public String key() {
        return project;
    }

    @Override
    public String subject() {
        return project + "/" + thing;
    }
}

package org.waymark.reporting.project;

import java.time.LocalDate;
import org.waymark.foundation.problem.Text;

/**
 * A milestone by the version in force on a day.
 *
 * @param originalDue the day it was due at first
 * @param moves how often that day was moved
 * @param decided the state in which the last decision up to that day left it; null where there is none
 */
record MilestoneOnDay(
        String project,
        String milestone,
        Text title,
        LocalDate due,
        LocalDate originalDue,
        int moves,
        String agency,
        MilestoneState decided) {

    /** From the day after it was due it has slipped, unless it was reached or dropped. */
    MilestoneState state(LocalDate day) {
        if (decided != null && !decided.isOpen()) {
            return decided;
        }
        return day.isAfter(due) ? MilestoneState.SLIPPED : MilestoneState.PLANNED;
    }
}

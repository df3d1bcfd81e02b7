package org.waymark.endtoend.restore;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.faults.Fact;
import org.waymark.endtoend.faults.Findings;
import org.waymark.local.report.TextTable;

/**
 * A drill that is over; as text, what a person reads of it.
 *
 * @param ageOfNewest how old the newest change in the restored database was when the database was lost
 * @param toReports from the loss until reports know everything that is recorded
 * @param sameReport whether the same question was answered alike before and after
 */
record DrillOutcome(
        Duration ageOfNewest,
        Duration toReports,
        List<String> steps,
        List<String> recovered,
        int acknowledged,
        Findings findings,
        boolean sameReport,
        RunningSuite.Operated ledger,
        RunningSuite.Operated assessments) {
    private static final Duration RPO = Duration.ofMinutes(5);
    private static final Duration RTO = Duration.ofMinutes(30);
    private static final int NAMED = 20;

    /** What was acknowledged and stands nowhere any more. */
    List<Fact> lost() {
        return findings.database().lost();
    }

    boolean passed() {
        return ageOfNewest.compareTo(RPO) <= 0
                && toReports.compareTo(RTO) <= 0
                && lost().stream().noneMatch(fact -> !findings.topic().lost().contains(fact))
                && findings.database().doubled().isEmpty()
                && findings.gaps().isEmpty()
                && findings.outOfOrder().isEmpty()
                && findings.missingPositions().isEmpty()
                && sameReport
                && ledger.exitCode() == 0
                && assessments.exitCode() == 0;
    }

    @Override
    public String toString() {
        TextTable promises = new TextTable("", "promised", "seen")
                .row("RPO: age of the newest change in the backup", seconds(RPO), seconds(ageOfNewest))
                .row("RTO: until reports answer with everything", seconds(RTO), seconds(toReports));
        StringBuilder text = new StringBuilder(passed() ? "PASSED\n" : "FAILED\n");
        text.append(promises).append('\n');
        steps.forEach(step -> text.append(step).append('\n'));
        text.append('\n');
        recovered.forEach(line -> text.append(line).append('\n'));
        text.append("%nAcknowledged: %d; of these lost: %d; in the topics, but not in the database: %d; with gaps: %d%n"
                .formatted(
                        acknowledged,
                        lost().size(),
                        lost().stream()
                                .filter(fact -> !findings.topic().lost().contains(fact))
                                .count(),
                        findings.gaps().size()));
        lost().stream()
                .limit(NAMED)
                .forEach(fact -> text.append("  lost: ").append(fact).append('\n'));
        text.append(
                "Lost besides, whatever is restored: keys of idempotent requests and who submitted (sub) since then\n");
        text.append("The same question, before and after: ")
                .append(sameReport ? "the same report\n" : "ANOTHER REPORT\n");
        text.append("verify-ledger: ").append(ledger.output().strip()).append('\n');
        text.append("verify-assessments: ").append(assessments.output().strip()).append('\n');
        return text.toString();
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}

package org.waymark.endtoend.faults;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.local.report.TextTable;

/** What a person reads of a run. */
record FaultTable(Outcome outcome) {
    private static final int EXAMPLES = 5;

    @Override
    public String toString() {
        return "%s%n%n%s%n%s%n%s%s"
                .formatted(heading(), findings(), availability(), catchUp(), examples())
                .replace(System.lineSeparator(), "\n");
    }

    private String heading() {
        FaultRun run = outcome.run();
        Ledger ledger = outcome.ledger();
        return "Fault run, seed %d: %d faults in %s, %d clients at %d requests a second (%.0f answered), %d tries, of which %d without an answer"
                .formatted(
                        run.seed(),
                        outcome.faults().size(),
                        seconds(outcome.load()),
                        run.clients(),
                        run.perSecond(),
                        (ledger.acknowledged().size() + ledger.replays())
                                * 1000.0
                                / outcome.load().toMillis(),
                        ledger.tries(),
                        ledger.unansweredTries());
    }

    private TextTable findings() {
        Findings findings = outcome.findings();
        String acknowledged = "" + outcome.ledger().acknowledged().size();
        return new TextTable("", "database", "topic", "report")
                .row("acknowledged", acknowledged, acknowledged, "the last of each")
                .row(
                        "lost",
                        count(findings.database().lost()),
                        count(findings.topic().lost()),
                        count(findings.report().lost()))
                .row(
                        "doubled",
                        count(findings.database().doubled()),
                        count(findings.topic().doubled()),
                        count(findings.report().doubled()))
                .row(
                        "never answered for",
                        count(findings.database().unasked()),
                        count(findings.topic().unasked()),
                        count(findings.report().unasked()))
                .row("versions with gaps", count(findings.gaps()), "", "")
                .row("out of order per key", "", count(findings.outOfOrder()), "")
                .row("positions sent twice", "", count(findings.repeated()), "")
                .row("positions missing", "", count(findings.missingPositions()), "")
                .row("same answer when asked again", "" + outcome.ledger().replays(), "", "");
    }

    private TextTable availability() {
        Map<Cause, Duration> observations = longest(Cause.INDICATOR_SERVICE);
        Map<Cause, Duration> projects = longest(Cause.PROJECT_SERVICE);
        Map<Cause, Duration> reports = longest(Cause.REPORTING_SERVICE);
        TextTable table =
                new TextTable("longest without an answer", "killed", "frozen", "observations", "projects", "reports");
        for (Cause cause : Cause.values()) {
            List<Fault> faults = outcome.faults().stream()
                    .map(InjectedFault::fault)
                    .filter(fault -> fault.cause() == cause)
                    .toList();
            long killed = faults.stream().filter(Fault::isKill).count();
            table.row(
                    cause.toString(),
                    "" + killed,
                    "" + (faults.size() - killed),
                    seconds(observations.get(cause)),
                    seconds(projects.get(cause)),
                    seconds(reports.get(cause)));
        }
        return table;
    }

    private String catchUp() {
        return "caught up %s after the last answer%n".formatted(seconds(outcome.catchUp()));
    }

    private String examples() {
        Findings findings = outcome.findings();
        return shown("surprises", outcome.ledger().surprises())
                + shown("faults that could not be done", outcome.impossible())
                + shown("lost in the database", findings.database().lost())
                + shown("lost on the topic", findings.topic().lost())
                + shown("lost in the report", findings.report().lost())
                + shown("doubled in the database", findings.database().doubled())
                + shown("doubled on the topic", findings.topic().doubled())
                + shown("doubled in the report", findings.report().doubled())
                + shown("never answered for", findings.database().unasked())
                + shown("out of order", findings.outOfOrder())
                + shown("sent twice", findings.repeated())
                + shown("missing", findings.missingPositions());
    }

    private Map<Cause, Duration> longest(Cause service) {
        return Unavailability.longest(outcome.faults(), outcome.ledger().triesOf(service));
    }

    private static String count(Collection<?> found) {
        return Integer.toString(found.size());
    }

    private static String shown(String what, List<?> found) {
        if (found.isEmpty()) {
            return "";
        }
        StringBuilder lines = new StringBuilder(what).append(", for example:\n");
        found.stream()
                .limit(EXAMPLES)
                .forEach(one -> lines.append("  ").append(one).append('\n'));
        return lines.toString();
    }

    private static String seconds(Duration duration) {
        return duration == null ? "" : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}

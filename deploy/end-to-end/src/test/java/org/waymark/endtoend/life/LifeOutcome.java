package org.waymark.endtoend.life;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.waymark.endtoend.faults.Findings;
import org.waymark.local.report.TextTable;

/**
 * A run that is over; as text, what a person reads of it.
 *
 * @param terms how often a relay began to lead meanwhile
 */
record LifeOutcome(
        LifeRun run,
        Instant begun,
        Duration load,
        List<Replacement> replacements,
        Crowd crowd,
        long terms,
        Findings findings) {

    @Override
    public String toString() {
        TextTable requests = new TextTable("request", "answered", "failed", "median", "99 %", "longest");
        Tally tally = crowd.tally();
        for (Kind kind : Kind.values()) {
            requests = requests.row(
                    kind.toString(),
                    "" + tally.answered(kind),
                    "" + tally.failuresOf(kind),
                    millis(tally.quantile(kind, 0.5)),
                    millis(tally.quantile(kind, 0.99)),
                    millis(tally.quantile(kind, 1)));
        }
        TextTable instances = new TextTable("stopped", "in its place", "start to ready", "SIGTERM to gone");
        for (Replacement one : replacements) {
            instances = instances.row(one.old(), one.fresh(), seconds(one.toReady()), seconds(one.toGone()));
        }
        return """
                %s: %d instances of each service, %d replaced in %s under %.0f requests a second (%d wanted), shutdown delay %s
                %s
                %s
                Relays began to lead %d times; the oldest report knew what was so %d ms before.
                Acknowledged: %d. Lost: database %d, topics %d, reports %d. Doubled: %d, %d, %d. Sent twice: %d. Out of order: %d.
                """
                .formatted(
                        run.before().isPresent() ? "Upgrade" : "Replacement",
                        run.replicas(),
                        replacements.size(),
                        seconds(load),
                        tally.answered() * 1000.0 / load.toMillis(),
                        run.perSecond(),
                        seconds(run.shutdownDelay()),
                        requests,
                        instances,
                        terms,
                        crowd.ageOfOldestReport().toMillis(),
                        crowd.acknowledged().size(),
                        findings.database().lost().size(),
                        findings.topic().lost().size(),
                        findings.report().lost().size(),
                        findings.database().doubled().size(),
                        findings.topic().doubled().size(),
                        findings.report().doubled().size(),
                        findings.repeated().size(),
                        findings.outOfOrder().size());
    }

    private static String millis(Duration time) {
        return time.toMillis() + " ms";
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}

package org.waymark.endtoend.restore;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.endtoend.HttpService;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.faults.Findings;
import org.waymark.endtoend.faults.TrackedPlan;
import org.waymark.endtoend.life.Crowd;

/** Loses the database under load and restores it, as docs/operations.md has it. */
final class RestoreDrill {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final RunningSuite suite;
    private final List<String> steps = new ArrayList<>();
    private long begun;

    private RestoreDrill(RunningSuite suite) {
        this.suite = suite;
    }

    /** @param load how long clients ask before and after the instant to which the database is restored, at least */
    static DrillOutcome of(RunningSuite suite, Duration load, Duration archiveTimeout, int perSecond)
            throws SQLException, InterruptedException {
        return new RestoreDrill(suite).go(load, archiveTimeout, perSecond);
    }

    private DrillOutcome go(Duration load, Duration archiveTimeout, int perSecond)
            throws SQLException, InterruptedException {
        begun = System.nanoTime();
        TrackedPlan plan = TrackedPlan.define(suite, Crowd.REPORTERS);
        Crowd crowd = new Crowd(plan, ports(), perSecond);
        crowd.start(suite.tables().lastPosition("indicator"));
        try (PointInTimeBackup backup = PointInTimeBackup.of(suite, archiveTimeout)) {
            step("the base backup is taken, the log is archived");
            Thread.sleep(load.toMillis());
            String question = plan.reportPath(TrackedPlan.area(0)) + "&canonical=true&knownAt=" + Instant.now();
            Thread.sleep(SETTLED.toMillis());
            JsonNode before = answer(question);
            Instant target = backup.keepThisInstant(false);
            Thread.sleep(load.toMillis());
            Instant destroyed = Instant.now();
            backup.destroy();
            step("the database and all instances are gone");
            crowd.stop();
            backup.restoreTo(target);
            step("PostgreSQL is restored to " + target);
            Instant newest = suite.tables().newestChange("indicator");
            backup.startServices();
            List<String> recovered = new ArrayList<>();
            for (String service : PointInTimeBackup.SERVICES) {
                recovered.add(service + ": " + recoverIfAsked(service));
            }
            suite.awaitReady();
            step("all services are ready");
            plan.awaitReported(PATIENCE);
            Instant answering = Instant.now();
            step("reports know everything that is recorded");
            return new DrillOutcome(
                    Duration.between(newest, destroyed),
                    Duration.between(destroyed, answering),
                    List.copyOf(steps),
                    recovered,
                    crowd.acknowledged().size(),
                    Findings.of(plan, crowd.acknowledged()),
                    before.equals(answer(question)),
                    suite.operate("reporting-service", "verify-ledger"),
                    suite.operate("reporting-service", "verify-assessments"));
        }
    }

    private Map<String, Integer> ports() {
        return Map.of(
                "indicator-service", suite.indicators().base().getPort(),
                "project-service", suite.service("project-service").base().getPort(),
                "reporting-service", suite.reports().base().getPort());
    }

    private void step(String what) {
        String step = "%6.1f s  %s".formatted((System.nanoTime() - begun) / 1e9, what);
        System.err.println(step);
        steps.add(step);
    }

    /** What its readiness asks for at night. */
    private String recoverIfAsked(String service) {
        HttpService management = suite.management(service);
        String[] health = new String[1];
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> {
                    HttpService.Answer answer = management.get("/q/health/ready");
                    health[0] = answer.body().toString();
                    return answer.status() == 200 || health[0].contains("journal-recover");
                });
        if (!health[0].contains("journal-recover")) {
            return "agrees with the topics";
        }
        RunningSuite.Operated recovered = suite.operate(service, "journal-recover");
        if (recovered.exitCode() != 0) {
            throw new IllegalStateException("journal-recover of " + service + ": " + recovered.output());
        }
        step("journal-recover of " + service);
        return recovered.output().strip();
    }

    private JsonNode answer(String question) {
        return suite.reports().get(question).expect(200).body();
    }
}

package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A restored database is older than the topics: the services notice, and journal-recover puts back what these know. */
@ExtendWith(SuiteExtension.class)
class RestoredDatabaseIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningSuite suite;
    /** The same for both pictures: what a report knew then is put back. */
    private String drawnAt;

    RestoredDatabaseIT(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void what_consumers_have_seen_since_the_backup_stands_again() throws Exception {
        TrackedIndicator indicator = TrackedIndicator.define(suite);
        submit(indicator, 0, 5);
        String agency = "agency-of-" + indicator.code();
        String path = "/api/v1/agencies/" + agency;
        HttpService agencies = suite.service("project-service");
        String administrator = suite.token("cnipa", "catalogue-admin");
        agencies.create(path, named("Before"), administrator).expect(201);

        try (DatabaseBackup backup = DatabaseBackup.of(suite)) {
            submit(indicator, 5, 10);
            indicator.revise(TrackedIndicator.day(0), 100).expect(201);
            indicator.submit(TrackedIndicator.day(20), 7, "2199-01-01").expect(201);
            TrackedIndicator other = TrackedIndicator.define(suite);
            submit(other, 0, 3);
            agencies.replace(path, "\"1\"", named("After"), administrator).expect(200);
            Map<String, JsonNode> before = settledPicture(List.of(indicator, other), agency);

            backup.restore();
            for (String service : List.of("indicator-service", "project-service", "reporting-service")) {
                await().atMost(PATIENCE)
                        .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                        .until(() -> suite.management(service)
                                .get("/q/health/ready")
                                .body()
                                .toString()
                                .contains("journal-recover"));
                RunningSuite.Operated recovered = suite.operate(service, "journal-recover");
                assertThat(recovered.output()).contains("stand again");
                assertThat(recovered.exitCode()).isZero();
            }
            suite.awaitReady();

            assertThat(settledPicture(List.of(indicator, other), agency)).isEqualTo(before);
            assertThat(suite.operate("indicator-service", "journal-recover").output())
                    .contains("nothing to do");
        }

        long last = suite.tables().lastPosition("indicator");
        indicator.revise(TrackedIndicator.day(0), 101).expect(201);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(indicator.publishedVintages(TrackedIndicator.day(0)))
                .containsExactly(1, 2, 3));
        assertThat(suite.tables().lastPosition("indicator")).isEqualTo(last + 1);
    }

    /** What clients see, once the relay has given every position and the report has everything. */
    private Map<String, JsonNode> settledPicture(List<TrackedIndicator> indicators, String agency) throws SQLException {
        for (String source : List.of("indicator", "project")) {
            // A rolled back entry is no entry, so both come to the same.
            await().atMost(PATIENCE)
                    .until(() -> suite.tables().lastPosition(source)
                            >= suite.tables().journalEntries(source));
        }
        Map<String, JsonNode> picture = new LinkedHashMap<>();
        drawnAt = drawnAt == null ? Instant.now().toString() : drawnAt;
        String reached = "?minPosition=/indicator-service:" + suite.tables().lastPosition("indicator");
        for (TrackedIndicator indicator : indicators) {
            await().atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                    .until(() -> indicator.hasReport(reached));
            picture.put("report of " + indicator.plan(), indicator.report("?canonical=true&knownAt=" + drawnAt));
            for (String path : List.of(
                    "/api/v1/indicators/" + indicator.code(),
                    "/api/v1/indicators/" + indicator.code() + "/observations?includeHistory=true",
                    "/api/v1/plans/" + indicator.plan(),
                    "/api/v1/plans/" + indicator.plan() + "/targets")) {
                picture.put(path, suite.indicators().get(path).expect(200).body());
            }
        }
        picture.put(
                "agency",
                suite.service("project-service")
                        .get("/api/v1/agencies/" + agency)
                        .expect(200)
                        .body());
        for (String service : List.of("indicator-service", "project-service")) {
            picture.put(
                    "changes of " + service,
                    suite.service(service)
                            .get("/api/v1/changes?limit=1000")
                            .expect(200)
                            .body());
        }
        return picture;
    }

    private static void submit(TrackedIndicator indicator, int from, int to) {
        for (int day = from; day < to; day++) {
            indicator.submit(TrackedIndicator.day(day), day).expect(201);
        }
    }

    private static String named(String name) {
        return "{\"name\":{\"en\":\"%s\"},\"kind\":\"MINISTRY\"}".formatted(name);
    }
}

package org.waymark.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.endtoend.PublishedEvent;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SteadyReporter;
import org.waymark.endtoend.SuiteExtension;
import org.waymark.endtoend.TrackedIndicator;

@ExtendWith(SuiteExtension.class)
class KafkaAwayIT {
    private static final Duration AWAY = FaultRun.isLong() ? Duration.ofMinutes(10) : Duration.ofSeconds(20);
    /** Of the days a tracked indicator has, the reporter uses at most four thousand. */
    private static final Duration PAUSE = AWAY.dividedBy(4_000).plusMillis(10);

    private static final String LAST_DAY = TrackedIndicator.day(5_000);

    private static final String PROJECTIONS_GO_ON = "/q/health/group/projections";

    private final RunningSuite suite;

    KafkaAwayIT(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void observations_are_taken_and_numbered_while_kafka_is_away_and_published_when_it_is_back() throws Exception {
        TrackedIndicator indicator = TrackedIndicator.define(suite);
        indicator.submit(TrackedIndicator.day(0), 0).expect(201);
        indicator.assertEachArrived(List.of(TrackedIndicator.day(0)));
        SteadyReporter reporter = SteadyReporter.startOn(indicator, PAUSE);
        reporter.awaitMore(20);

        suite.stop("kafka");
        Instant back;
        try {
            reporter.awaitMore(20);
            Thread.sleep(AWAY.toMillis());
            JsonNode last = indicator.submit(LAST_DAY, 1).expect(201).body();
            await().atMost(Duration.ofSeconds(10)).until(() -> positionOf(last).isNumber());
            assertThat(indicator.reportedPeriods()).doesNotContain(LAST_DAY);
            assertThat(suite.management("reporting-service")
                            .get(PROJECTIONS_GO_ON)
                            .status())
                    .isEqualTo(503);
            assertThat(lagOfReports()).isNaN();
            reporter.awaitMore(20);
        } finally {
            back = Instant.now();
            suite.start("kafka");
        }

        reporter.awaitMore(20);
        List<String> answered = new ArrayList<>(reporter.stop());
        answered.add(LAST_DAY);
        indicator.assertEachArrived(answered);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> suite.management("reporting-service")
                                .get(PROJECTIONS_GO_ON)
                                .status()
                        == 200);
        assertThat(lagOfReports()).isNotNaN();
        List<PublishedEvent> events = suite.topics().observationsOf(indicator.code());
        assertThat(events).hasSameSizeAs(answered);
        assertThat(events).extracting(PublishedEvent::sequence).isSorted();
        System.out.println(catchUp(events, back));
    }

    private JsonNode positionOf(JsonNode observation) {
        return suite.indicators()
                .get("/api/v1/observations/" + observation.path("id").asText())
                .expect(200)
                .body()
                .path("position");
    }

    private double lagOfReports() {
        return suite.management("reporting-service")
                .metrics()
                .lines()
                .filter(line -> line.startsWith("waymark_projection_lag{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    private static String catchUp(List<PublishedEvent> events, Instant back) {
        List<Instant> sent = events.stream()
                .filter(event -> Instant.parse(event.header("ce_time")).isBefore(back))
                .map(PublishedEvent::sentAt)
                .filter(at -> at.isAfter(back))
                .sorted()
                .toList();
        long millis = Duration.between(sent.get(0), sent.get(sent.size() - 1)).toMillis();
        return "%d events that had waited for Kafka were sent within %d ms, %d a second"
                .formatted(sent.size(), millis, sent.size() * 1_000L / Math.max(1, millis));
    }
}

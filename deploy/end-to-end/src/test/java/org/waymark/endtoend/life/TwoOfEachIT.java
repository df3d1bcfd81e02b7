package org.waymark.endtoend.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SuiteExtension;
import org.waymark.endtoend.faults.Comparison;
import org.waymark.endtoend.faults.Findings;
import org.waymark.endtoend.faults.TrackedPlan;

/** What {@link RollingReplacementIT} shows at length. */
@ExtendWith(SuiteExtension.class)
class TwoOfEachIT {
    private static final Duration SHUTDOWN_DELAY = Duration.ofSeconds(3);
    private static final int PER_SECOND = 40;
    private static final Duration UNDER_WAY = Duration.ofSeconds(1);
    private static final Duration BESIDE_EACH_OTHER = Duration.ofSeconds(5);
    private static final Duration CATCH_UP_WITHIN = Duration.ofMinutes(2);

    private final RunningSuite suite;

    TwoOfEachIT(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void two_of_each_service_serve_together_and_no_request_fails_when_one_of_them_goes() throws Exception {
        TrackedPlan plan = TrackedPlan.define(suite, Crowd.REPORTERS);
        List<ReplicatedService> services = ReplicatedService.NAMES.parallelStream()
                .map(service -> ReplicatedService.two(suite, service, SHUTDOWN_DELAY))
                .toList();
        Map<String, Integer> ports =
                services.stream().collect(Collectors.toMap(ReplicatedService::service, ReplicatedService::port));
        Crowd crowd = new Crowd(plan, ports, PER_SECOND);
        try {
            long position = suite.tables().lastPosition("indicator");
            crowd.start(position);
            Thread.sleep(BESIDE_EACH_OTHER.toMillis());
            var waiting = CompletableFuture.supplyAsync(() -> waitForPlans(services.get(0), position));
            Thread.sleep(UNDER_WAY.toMillis());
            services.parallelStream().forEach(ReplicatedService::stopOldest);
            crowd.stop();
            // It came before the stop: without this its client would send the next request as the process goes.
            assertThat(waiting.join().headers()).containsEntry("connection", "close");
        } finally {
            services.parallelStream().forEach(ReplicatedService::close);
        }

        assertThat(crowd.tally().failures()).isEmpty();
        assertThat(crowd.acknowledged()).isNotEmpty();
        plan.awaitReported(CATCH_UP_WITHIN);
        Findings findings = Findings.of(plan, crowd.acknowledged());
        Comparison nothingWrong = new Comparison(List.of(), List.of(), List.of());
        assertThat(findings.database()).isEqualTo(nothingWrong);
        assertThat(findings.topic()).isEqualTo(nothingWrong);
        assertThat(findings.report()).isEqualTo(nothingWrong);
        assertThat(findings.outOfOrder()).isEmpty();
        assertThat(findings.missingPositions()).isEmpty();
    }

    private PlainConnection.Answer waitForPlans(ReplicatedService indicators, long after) {
        String path = "/api/v1/changes?wait=20&type=org.waymark.plan.defined.v1&after=" + after;
        try (PlainConnection connection = new PlainConnection(indicators.portOfOldest())) {
            return connection.ask("GET", path, Map.of(), "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteExtension.class)
class KafkaDownIT {
    private static final int OBSERVATIONS = 10;
    private static final Duration AS_QUICK_AS_EVER = Duration.ofSeconds(10);

    private final RunningSuite suite;

    KafkaDownIT(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void observations_are_taken_while_kafka_is_down_and_published_when_it_is_back() throws Exception {
        TrackedIndicator indicator = TrackedIndicator.define(suite);
        indicator.submit(TrackedIndicator.day(0), 1).expect(201);
        indicator.assertEachArrived(List.of(TrackedIndicator.day(0)));
        List<String> days = new ArrayList<>(List.of(TrackedIndicator.day(0)));

        suite.stop("kafka");
        try {
            long begin = System.nanoTime();
            for (int nth = 1; nth <= OBSERVATIONS; nth++) {
                indicator.submit(TrackedIndicator.day(nth), nth).expect(201);
                days.add(TrackedIndicator.day(nth));
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(AS_QUICK_AS_EVER);
            assertThat(suite.tables().recordedPeriods(indicator.code())).isEqualTo(days);
            assertThat(indicator.reportedPeriods()).containsExactly(TrackedIndicator.day(0));
        } finally {
            suite.start("kafka");
        }

        indicator.assertEachArrived(days);
    }
}

package org.waymark.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.contracts.Topic;
import org.waymark.endtoend.PublishedEvent;
import org.waymark.endtoend.RunningSuite;
import org.waymark.endtoend.SteadyReporter;
import org.waymark.endtoend.SuiteExtension;
import org.waymark.endtoend.TrackedIndicator;
import org.waymark.local.suite.Frozen;

@ExtendWith(SuiteExtension.class)
class PostgresAwayIT {
    private static final Duration AWAY = Duration.ofSeconds(FaultRun.isLong() ? 60 : 10);

    private final RunningSuite suite;

    PostgresAwayIT(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void events_that_cannot_be_applied_for_want_of_a_database_are_no_dead_letters() throws Exception {
        TrackedIndicator indicator = TrackedIndicator.define(suite);
        SteadyReporter reporter = SteadyReporter.startOn(indicator);
        reporter.awaitMore(10);

        Frozen reporting = suite.freeze("reporting-service");
        try {
            // What it finds to apply when it comes back, and the database is gone.
            reporter.awaitMore(100);
            suite.stop("postgres");
        } finally {
            reporting.thaw();
        }
        try {
            Thread.sleep(AWAY.toMillis());
        } finally {
            suite.start("postgres");
        }

        reporter.awaitMore(20);
        indicator.assertEachArrived(reporter.stop());
        assertThat(deadLetters()).isEmpty();
    }

    private List<PublishedEvent> deadLetters() {
        List<PublishedEvent> letters = new ArrayList<>();
        suite.topics()
                .read(Arrays.stream(Topic.values()).map(Topic::deadLetters).toList(), letters::add);
        return letters;
    }
}

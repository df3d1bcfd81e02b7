package org.waymark.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An observation that was answered is never lost and never counted twice, whatever dies while others are reported. */
@ExtendWith(SuiteExtension.class)
class KilledProcessIT {
    private static final int BEFORE = 50;
    private static final int AFTER = 50;

    private final RunningSuite suite;

    KilledProcessIT(RunningSuite suite) {
        this.suite = suite;
    }

    static Stream<String> processes() {
        return RunningSuite.PROCESSES.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void what_was_answered_survives_the_death_of(String process) throws Exception {
        whatWasAnsweredSurvivesTheDeathOf(List.of(process));
    }

    @Test
    void what_was_answered_survives_the_death_of_everything_at_once() throws Exception {
        whatWasAnsweredSurvivesTheDeathOf(RunningSuite.PROCESSES);
    }

    private void whatWasAnsweredSurvivesTheDeathOf(List<String> processes) throws Exception {
        TrackedIndicator indicator = TrackedIndicator.define(suite);
        SteadyReporter reporter = SteadyReporter.startOn(indicator);
        reporter.awaitMore(BEFORE);

        suite.killAndAwaitRestart(processes);

        reporter.awaitMore(AFTER);
        List<String> answered = reporter.stop();
        assertThat(answered).hasSizeGreaterThanOrEqualTo(BEFORE + AFTER);
        indicator.assertEachArrived(answered);
    }
}

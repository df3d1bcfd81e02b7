package org.waymark.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultScheduleTest {
    private static final Duration LOAD = Duration.ofMinutes(10);

    static Stream<List<Fault>> schedules() {
        return LongStream.range(0, 50).mapToObj(FaultScheduleTest::schedule);
    }

    @Test
    void the_same_seed_draws_the_same_faults() {
        assertThat(schedule(7)).isEqualTo(schedule(7)).isNotEqualTo(schedule(8));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void everything_is_killed_and_frozen_many_times(List<Fault> faults) {
        for (Cause cause : Cause.values()) {
            assertThat(faults.stream().filter(fault -> fault.cause() == cause && fault.isKill()))
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(faults.stream().filter(fault -> fault.cause() == cause && !fault.isKill()))
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void a_fault_begins_every_five_to_fifteen_seconds(List<Fault> faults) {
        for (int nth = 1; nth < faults.size(); nth++) {
            assertThat(faults.get(nth).at().minus(faults.get(nth - 1).at()))
                    .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(15));
        }
        assertThat(faults.get(faults.size() - 1).at()).isBetween(LOAD.minusSeconds(15), LOAD);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void what_is_frozen_is_left_alone_until_it_is_thawed(List<Fault> faults) {
        for (int nth = 0; nth < faults.size(); nth++) {
            Fault fault = faults.get(nth);
            assertThat(faults.subList(nth + 1, faults.size()))
                    .noneMatch(later ->
                            later.cause() == fault.cause() && later.at().compareTo(fault.end()) <= 0);
        }
    }

    @Test
    void a_short_run_has_every_cause() {
        assertThat(FaultSchedule.of(FaultRun.asAsked()))
                .extracting(Fault::cause)
                .containsAll(Arrays.asList(Cause.values()));
    }

    private static List<Fault> schedule(long seed) {
        return FaultSchedule.of(new FaultRun(
                LOAD, seed, 16, 200, Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(20)));
    }
}

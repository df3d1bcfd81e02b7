package org.waymark.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnavailabilityTest {
    private static final InjectedFault KAFKA_KILLED = injected(Cause.KAFKA, 10, 10);
    private static final InjectedFault POSTGRES_FROZEN = injected(Cause.POSTGRES, 20, 28);
    private static final InjectedFault SERVICE_KILLED = injected(Cause.INDICATOR_SERVICE, 25, 25);

    @Test
    void a_stretch_goes_from_one_answer_to_the_next_while_somebody_asks() {
        assertThat(longest(answered(8, 9), unanswered(9, 11), answered(11, 12)))
                .isEqualTo(Map.of(Cause.KAFKA, Duration.ofSeconds(3)));
    }

    @Test
    void it_does_not_count_while_nobody_asks() {
        assertThat(longest(answered(8, 9), unanswered(14, 15), answered(15, 16)))
                .isEqualTo(Map.of(Cause.KAFKA, Duration.ofSeconds(2)));
    }

    @Test
    void who_asked_first_counts_whoever_is_answered_first() {
        assertThat(longest(answered(8, 9), answered(12, 13), unanswered(10, 12)))
                .isEqualTo(Map.of(Cause.KAFKA, Duration.ofSeconds(3)));
    }

    @Test
    void a_stretch_with_two_faults_is_put_down_to_the_first() {
        assertThat(longest(answered(18, 19), answered(19, 30)))
                .containsEntry(Cause.POSTGRES, Duration.ofSeconds(11))
                .doesNotContainKey(Cause.INDICATOR_SERVICE);
    }

    @Test
    void a_fault_is_in_force_until_its_end() {
        assertThat(longest(answered(26, 27))).isEqualTo(Map.of(Cause.POSTGRES, Duration.ofSeconds(1)));
    }

    @Test
    void a_stretch_after_all_faults_is_put_down_to_the_one_that_ended_last() {
        assertThat(longest(answered(29, 31))).isEqualTo(Map.of(Cause.POSTGRES, Duration.ofSeconds(2)));
    }

    @Test
    void nothing_is_put_down_to_a_fault_still_to_come() {
        assertThat(longest(answered(1, 5))).isEmpty();
    }

    private static Map<Cause, Duration> longest(Ledger.Try... tries) {
        return Unavailability.longest(List.of(SERVICE_KILLED, KAFKA_KILLED, POSTGRES_FROZEN), List.of(tries));
    }

    private static Ledger.Try answered(int sent, int ended) {
        return new Ledger.Try(Cause.INDICATOR_SERVICE, "key", nanos(sent), nanos(ended), 201);
    }

    private static Ledger.Try unanswered(int sent, int ended) {
        return new Ledger.Try(Cause.INDICATOR_SERVICE, "key", nanos(sent), nanos(ended), Ledger.NO_ANSWER);
    }

    private static InjectedFault injected(Cause cause, int begin, int end) {
        Fault fault =
                new Fault(cause, Duration.ofSeconds(begin), begin == end ? null : Duration.ofSeconds(end - begin));
        return new InjectedFault(fault, nanos(begin), nanos(end));
    }

    private static long nanos(long seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}

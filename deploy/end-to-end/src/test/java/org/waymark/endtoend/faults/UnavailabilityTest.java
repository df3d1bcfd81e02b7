package org.waymark.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class UnavailabilityTest {
    private static final InjectedFault KAFKA_KILLED = injected(Cause.KAFKA, 10, 10);
    private static final InjectedFault POSTGRES_FROZEN = injected(Cause.POSTGRES, 20, 28);
    private static final InjectedFault SERVICE_KILLED = injected(Cause.INDICATOR_SERVICE, 25, 25);

    @Test
    void a_stretch_is_put_down_to_what_happened_in_it() {
        assertThat(longest(9, 12, 13)).containsEntry(Cause.KAFKA, Duration.ofSeconds(3));
    }

    @Test
    void a_stretch_that_begins_later_is_put_down_to_the_last_fault() {
        assertThat(longest(11, 15, 16)).isEqualTo(Map.of(Cause.KAFKA, Duration.ofSeconds(4)));
    }

    @Test
    void a_stretch_with_two_faults_is_put_down_to_the_first() {
        assertThat(longest(19, 30)).isEqualTo(Map.of(Cause.POSTGRES, Duration.ofSeconds(11)));
    }

    @Test
    void a_fault_is_in_force_until_its_end() {
        assertThat(longest(24, 29)).isEqualTo(Map.of(Cause.POSTGRES, Duration.ofSeconds(5)));
        assertThat(longest(29, 31)).isEqualTo(Map.of(Cause.POSTGRES, Duration.ofSeconds(2)));
    }

    @Test
    void nothing_is_put_down_to_a_fault_still_to_come() {
        assertThat(longest(1, 5, 9)).isEmpty();
    }

    private static Map<Cause, Duration> longest(Integer... seconds) {
        TreeSet<Long> answers = new TreeSet<>();
        for (int second : seconds) {
            answers.add(nanos(second));
        }
        return Unavailability.longest(List.of(SERVICE_KILLED, KAFKA_KILLED, POSTGRES_FROZEN), answers);
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

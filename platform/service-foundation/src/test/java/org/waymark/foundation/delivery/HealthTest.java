package org.waymark.foundation.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.receiver.Attempt;
import org.waymark.foundation.receiver.Attempt.Outcome;

class HealthTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final RetrySchedule SCHEDULE = new RetrySchedule(Duration.ofSeconds(1), Duration.ofHours(1));
    private static final Health WELL = new Health(0, null, null, null, null);

    private static Tried tried(long position, Instant at, Outcome outcome, Duration retryAfter) {
        OwedEvent event = new OwedEvent(position, new UUID(0, position), "t", "k" + position, "s", 0, null);
        return new Tried(event, new Attempt(at, Duration.ZERO, outcome, null, retryAfter));
    }

    private static Tried failed(Instant at) {
        return tried(1, at, Outcome.TIMEOUT, null);
    }

    private static Health failing(int times) {
        Health health = WELL;
        for (int i = 0; i < times; i++) {
            Instant at = NOON.plusSeconds(10 * i);
            health = health.after(List.of(failed(at)), SCHEDULE, at.plusSeconds(5));
        }
        return health;
    }

    @Test
    void one_event_that_fails_holds_up_no_other() {
        assertThat(failing(2).isFailing()).isFalse();
        assertThat(failing(2).retryAt()).isNull();
    }

    @Test
    void a_receiver_that_fails_three_times_in_a_row_is_waited_for() {
        Health health = failing(3);

        assertThat(health.isFailing()).isTrue();
        assertThat(health.failingSince()).isEqualTo(NOON.plusSeconds(5));
        assertThat(health.retryAt()).isBetween(NOON.plusMillis(25_500), NOON.plusSeconds(26));
        assertThat(health.waits(NOON.plusSeconds(25))).isTrue();
    }

    private static Health refusing(int attempts, int status) {
        Health health = WELL;
        for (int i = 0; i < attempts; i++) {
            Instant at = NOON.plusSeconds(10 * i);
            OwedEvent event = new OwedEvent(1, new UUID(0, 1), "t", "k", "s", i, i == 0 ? null : NOON);
            Attempt attempt = new Attempt(at, Duration.ZERO, Outcome.REFUSED, status, null);
            health = health.after(List.of(new Tried(event, attempt)), SCHEDULE, at.plusSeconds(5));
        }
        return health;
    }

    @Test
    void one_event_that_is_refused_again_and_again_holds_up_no_other() {
        assertThat(refusing(20, 422).isFailing()).isFalse();
        assertThat(refusing(20, 422).retryAt()).isNull();
        assertThat(refusing(20, 422).failingSince()).isEqualTo(NOON.plusSeconds(5));
        assertThat(refusing(20, 422).last()).isEqualTo("REFUSED 422");
        assertThat(refusing(3, 500).isFailing()).isTrue();
        assertThat(refusing(3, 429).isFailing()).isTrue();
    }

    @Test
    void of_what_was_under_way_at_once_one_failure_counts() {
        Health health = WELL.after(
                List.of(failed(NOON), failed(NOON), failed(NOON), failed(NOON)), SCHEDULE, NOON.plusSeconds(1));

        assertThat(health.failures()).isEqualTo(1);
        assertThat(health.after(List.of(failed(NOON)), SCHEDULE, NOON.plusSeconds(2))
                        .failures())
                .isEqualTo(1);
    }

    @Test
    void a_success_forgives_all() {
        Health health =
                failing(5).after(List.of(tried(2, NOON, Outcome.DELIVERED, null)), SCHEDULE, NOON.plusSeconds(60));

        assertThat(health.failures()).isZero();
        assertThat(health.failingSince()).isNull();
        assertThat(health.retryAt()).isNull();
    }

    @Test
    void a_receiver_that_asks_for_time_gets_it_at_once_but_no_more_than_the_longest() {
        Health asked = WELL.after(List.of(tried(1, NOON, Outcome.REFUSED, Duration.ofMinutes(5))), SCHEDULE, NOON);
        Health greedy = WELL.after(List.of(tried(1, NOON, Outcome.REFUSED, Duration.ofDays(9))), SCHEDULE, NOON);

        assertThat(asked.retryAt()).isEqualTo(NOON.plus(Duration.ofMinutes(5)));
        assertThat(greedy.retryAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
    }

    @Test
    void a_test_that_fails_counts_nothing() {
        Health health = WELL.after(
                List.of(tried(TestEvent.POSITION, NOON, Outcome.REFUSED, null)), SCHEDULE, NOON.plusSeconds(1));

        assertThat(health.failures()).isZero();
    }

    @Test
    void what_takes_nothing_for_the_whole_time_is_given_up() {
        Health health = failing(4);

        assertThat(health.isGivenUp(NOON.plusSeconds(64), Duration.ofMinutes(1)))
                .isFalse();
        assertThat(health.isGivenUp(NOON.plusSeconds(65), Duration.ofMinutes(1)))
                .isTrue();
    }

    @RepeatedTest(20)
    void waits_double_up_to_the_longest_less_a_random_half() {
        assertThat(SCHEDULE.after(1, null)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(SCHEDULE.after(5, null)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(16));
        assertThat(SCHEDULE.after(1_000_000, null)).isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
    }
}

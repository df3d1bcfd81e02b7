package org.waymark.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Duration AT_ONCE = Duration.ZERO;

    private final BackOff backOff = new BackOff();

    @Test
    void a_process_that_keeps_dying_waits_twice_as_long_each_time_up_to_a_limit() {
        assertThat(backOff.afterDeath(AT_ONCE)).hasMillis(500);
        assertThat(backOff.afterDeath(AT_ONCE)).hasSeconds(1);
        assertThat(backOff.afterDeath(AT_ONCE)).hasSeconds(2);
        for (int death = 0; death < 10; death++) {
            backOff.afterDeath(AT_ONCE);
        }
        assertThat(backOff.afterDeath(AT_ONCE)).hasSeconds(30);
    }

    @Test
    void a_good_while_up_is_forgiven() {
        backOff.afterDeath(AT_ONCE);
        backOff.afterDeath(AT_ONCE);

        assertThat(backOff.afterDeath(Duration.ofSeconds(9))).hasSeconds(2);
        assertThat(backOff.afterDeath(Duration.ofSeconds(10))).hasMillis(500);
    }
}

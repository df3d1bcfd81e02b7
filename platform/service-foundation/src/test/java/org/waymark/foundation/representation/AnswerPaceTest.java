package org.waymark.foundation.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AnswerPaceTest {
    private final AnswerPace pace = new AnswerPace(new Settings(Duration.ofSeconds(30), 1024));

    private record Settings(Duration answerGrace, int slowestAnswer) implements AnswerSettings {}

    @Test
    void a_reader_may_take_nothing_for_the_grace_and_no_longer() {
        assertThat(pace.isTooSlow(0, seconds(29), seconds(29))).isFalse();
        assertThat(pace.isTooSlow(1_000_000_000, seconds(31), seconds(31))).isTrue();
    }

    @Test
    void one_byte_now_and_then_is_not_reading() {
        assertThat(pace.isTooSlow(29, seconds(29), seconds(1))).isFalse();
        assertThat(pace.isTooSlow(31, seconds(31), seconds(1))).isTrue();
    }

    @Test
    void a_slow_line_is_waited_for() {
        assertThat(pace.isTooSlow(1024 * 3_600, seconds(3_600), seconds(20))).isFalse();
        assertThat(pace.isTooSlow(1024 * 3_599, seconds(3_600), seconds(20))).isTrue();
    }

    private static long seconds(long seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}

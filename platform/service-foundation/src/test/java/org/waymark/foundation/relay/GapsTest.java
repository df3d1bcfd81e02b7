package org.waymark.foundation.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GapsTest {
    private final Gaps gaps = new Gaps();

    @Test
    void filling_the_middle_leaves_both_sides() {
        gaps.open(10, 20);
        gaps.fill(14, 3);
        assertThat(gaps.lows()).containsExactly(10L, 17L);
        assertThat(gaps.highs()).containsExactly(13L, 20L);
        assertThat(gaps.lowest()).isEqualTo(10);
    }

    @Test
    void filling_all_of_it_closes_it() {
        gaps.open(10, 20);
        gaps.fill(10, 11);
        assertThat(gaps.isEmpty()).isTrue();
    }

    @Test
    void nothing_between_is_no_gap() {
        gaps.open(11, 10);
        assertThat(gaps.isEmpty()).isTrue();
    }

    @Test
    void a_gap_stays_while_a_transaction_that_could_fill_it_is_open() {
        gaps.open(10, 10);
        gaps.watch(Set.of("3/7", "4/9"));
        gaps.closeAbandoned();
        assertThat(gaps.isEmpty()).isFalse();

        gaps.watch(Set.of("4/9", "5/1"));
        gaps.closeAbandoned();
        assertThat(gaps.isEmpty()).isFalse();

        gaps.watch(Set.of("5/1"));
        gaps.closeAbandoned();
        assertThat(gaps.isEmpty()).isTrue();
    }

    @Test
    void a_gap_nobody_has_looked_at_since_is_not_given_up() {
        gaps.open(10, 10);
        gaps.closeAbandoned();
        assertThat(gaps.isEmpty()).isFalse();
    }
}

package org.waymark.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Fact FIRST = new Fact("CN/2025", 1, "10");
    private static final Fact SECOND = new Fact("CN/2025", 2, "11");
    private static final Fact SECOND_AGAIN = new Fact("CN/2025", 3, "11");

    @Test
    void what_is_acknowledged_and_there_once_is_in_order() {
        assertThat(Comparison.of(List.of(FIRST, SECOND), List.of(FIRST, SECOND)))
                .isEqualTo(new Comparison(List.of(), List.of(), List.of()));
    }

    @Test
    void what_is_not_there_is_lost() {
        assertThat(Comparison.of(List.of(FIRST, SECOND), List.of(FIRST)).lost()).containsExactly(SECOND);
    }

    @Test
    void what_is_there_under_another_number_is_lost_too() {
        assertThat(Comparison.of(List.of(SECOND), List.of(SECOND_AGAIN)).lost()).containsExactly(SECOND);
    }

    @Test
    void what_stands_there_twice_is_doubled_under_whatever_number() {
        assertThat(Comparison.of(List.of(SECOND), List.of(SECOND, SECOND)).doubled())
                .containsExactly(SECOND);
        assertThat(Comparison.of(List.of(SECOND), List.of(SECOND, SECOND_AGAIN)).doubled())
                .containsExactly(SECOND_AGAIN);
    }

    @Test
    void what_nobody_was_answered_is_unasked() {
        assertThat(Comparison.of(List.of(FIRST), List.of(FIRST, SECOND)).unasked())
                .containsExactly(SECOND);
    }

    @Test
    void a_missing_number_is_a_gap() {
        assertThat(Comparison.withGaps(List.of(FIRST, SECOND, SECOND_AGAIN))).isEmpty();
        assertThat(Comparison.withGaps(List.of(FIRST, SECOND_AGAIN))).containsExactly("CN/2025");
        assertThat(Comparison.withGaps(List.of(SECOND))).containsExactly("CN/2025");
    }

    @Test
    void a_report_is_expected_to_show_the_last_of_each_thing() {
        Fact other = new Fact("CN/2024", 1, "9");
        assertThat(Comparison.latest(List.of(SECOND, FIRST, other))).containsExactlyInAnyOrder(SECOND, other);
    }
}

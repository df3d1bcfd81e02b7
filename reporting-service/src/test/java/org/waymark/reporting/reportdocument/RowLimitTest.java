package org.waymark.reporting.reportdocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.problem.Refusal;

class RowLimitTest {
    @Test
    void a_report_within_the_limit_is_gathered_from_all_pages() {
        assertThat(new RowLimit(4).all(List.of(List.of(1, 2), List.of(3, 4)), Function.identity()))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_longer_one_is_refused_before_its_other_pages_are_drawn() {
        Iterable<List<Integer>> endless = () -> new Iterator<>() {
            private int drawn;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public List<Integer> next() {
                if (++drawn > 2) {
                    throw new AssertionError("drawn beyond the limit");
                }
                return List.of(1, 2, 3);
            }
        };

        assertThatThrownBy(() -> new RowLimit(5).all(endless, Function.identity()))
                .isInstanceOf(Refusal.class);
    }
}

package org.waymark.reporting.sdmx.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final int DIMENSIONS = 1;

    @Test
    void the_last_observation_is_the_one_whose_period_ends_last() {
        assertThat(shown(null, 1)).containsExactly("a 2025-Q4", "b 2024");
        assertThat(shown(null, 2)).containsExactly("a 2025", "a 2025-Q4", "b 2024");
    }

    @Test
    void first_and_last_together_show_each_observation_once() {
        assertThat(shown(1, 1)).containsExactly("a 2024", "a 2025-Q4", "b 2024");
        assertThat(shown(9, 9)).hasSize(5);
    }

    @Test
    void keys_are_one_row_for_each_series() {
        assertThat(texts(new ArrayList<>(), Series.keys(rows().iterator(), DIMENSIONS)))
                .hasSize(2);
    }

    private static List<String> shown(Integer first, Integer last) {
        return texts(new ArrayList<>(), new Series(rows().iterator(), DIMENSIONS, first, last));
    }

    private static List<String> texts(List<String> texts, Iterator<DataRow> rows) {
        rows.forEachRemaining(row -> texts.add(row.text(0) + " " + row.text(1)));
        return texts;
    }

    private static List<DataRow> rows() {
        return Stream.of("a 2024", "a 2025", "a 2025-Q1", "a 2025-Q4", "b 2024")
                .map(text -> new DataRow(false, (Object[]) text.split(" ")))
                .toList();
    }
}

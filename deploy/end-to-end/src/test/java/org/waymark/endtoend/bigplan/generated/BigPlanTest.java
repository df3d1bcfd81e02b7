package org.waymark.endtoend.bigplan.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BigPlanTest {
    private static final PlanSize SMALL = new PlanSize(4, 3, 8, 3);
    private final BigPlan plan = new BigPlan(1, SMALL);

    @Test
    void a_seed_gives_the_same_rows_whatever_files_they_are_in_and_another_seed_others() throws IOException {
        List<String> rows = rows(plan, 1_000);

        assertThat(rows(new BigPlan(1, SMALL), 40)).isEqualTo(rows);
        assertThat(rows(new BigPlan(2, SMALL), 1_000)).hasSameSizeAs(rows).doesNotContainSequence(rows.subList(0, 8));
    }

    @Test
    void the_usual_plan_has_as_many_vintages_and_targets_as_it_says() {
        assertThat(BigPlan.USUAL_SIZE.rows()).isEqualTo(960_000);
        assertThat(BigPlan.USUAL_SIZE.series()).isEqualTo(16_000);
        assertThat(new BigPlan(1, BigPlan.USUAL_SIZE).quarter(0)).hasToString("2021-Q1");
    }

    @Test
    void what_was_withdrawn_already_is_neither_sent_nor_withdrawn_again() throws IOException {
        List<RowFile> files = RowFile.allOf(plan, 1_000, series -> series.course() == Course.WITHDRAWN);

        assertThat(files.get(files.size() - 1).isEmpty()).isTrue();
        assertThat(lines(files))
                .hasSize(
                        SMALL.rows() - SMALL.vintages() * (int) plan.withdrawn().count());
    }

    @Test
    void every_area_and_every_indicator_of_twelve_areas_sees_every_course() {
        BigPlan usual = new BigPlan(1, BigPlan.USUAL_SIZE);
        assertThat(courses(usual, 7, IntStream.range(0, 12).toArray())).isEqualTo(EnumSet.allOf(Course.class));
        assertThat(IntStream.range(0, 12).mapToObj(nth -> new Series(usual, nth, 31).course()))
                .containsExactlyInAnyOrder(Course.values());
    }

    @Test
    void what_cannot_be_generated_is_refused() {
        assertThatThrownBy(() -> new PlanSize(1, PlanSize.MOST_AREAS + 1, 1, 1)).hasMessageContaining("areas");
        assertThatThrownBy(() -> new PlanSize(0, 1, 1, 1)).hasMessageContaining("indicators");
    }

    private static Set<Course> courses(BigPlan plan, int indicator, int... areas) {
        return IntStream.of(areas)
                .mapToObj(area -> new Series(plan, indicator, area).course())
                .collect(Collectors.toSet());
    }

    private static List<String> rows(BigPlan plan, int rowsPerFile) throws IOException {
        return lines(RowFile.allOf(plan, rowsPerFile, series -> false)).stream()
                .map(row -> row.replaceFirst("synthetic-big-\\S*?-i", "i"))
                .toList();
    }

    private static List<String> lines(List<RowFile> files) throws IOException {
        List<String> lines = new ArrayList<>();
        for (RowFile file : files) {
            try (InputStream rows = file.open()) {
                new String(rows.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
            }
        }
        return lines;
    }
}

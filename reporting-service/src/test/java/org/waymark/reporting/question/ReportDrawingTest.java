package org.waymark.reporting.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.export.ExportTime;
import org.waymark.foundation.problem.Refusal;
import org.waymark.foundation.representation.Page;

class ReportDrawingTest {
    private static final ExportTime LONG = new ExportTime(Duration.ofHours(1));

    /** After which number each page that was drawn begins; null for the first one. */
    private final List<String> drawn = new ArrayList<>();

    /** Of five numbers, two on a page. */
    private final ReportDrawing<Page<Integer>> drawing =
            new ReportDrawing<>(null, (question, page) -> draw(page), Page.Request.first(2, "/numbers"), Page::next);

    @Test
    void pages_follow_each_other_to_the_end_each_drawn_when_its_turn_comes() {
        Page<Integer> first = drawing.first(null);
        Iterator<Page<Integer>> pages = drawing.pages(first, null, LONG).iterator();

        assertThat(pages.next()).isSameAs(first);
        assertThat(drawn).hasSize(1);
        assertThat(pages.next().items()).containsExactly(3, 4);
        assertThat(pages.next().items()).containsExactly(5);
        assertThat(pages.hasNext()).isFalse();
        assertThat(drawn).containsExactly(null, "2", "4");
    }

    @Test
    void they_can_be_gone_through_again_without_drawing_the_first_one_anew() {
        Iterable<Page<Integer>> pages = drawing.pages(drawing.first(null), null, LONG);

        assertThat(pages).hasSize(3);
        assertThat(pages).flatExtracting(Page::items).containsExactly(1, 2, 3, 4, 5);
        assertThat(drawn).containsExactly(null, "2", "4", "2", "4");
    }

    @Test
    void an_export_ends_when_its_time_is_up() {
        Iterable<Page<Integer>> pages = drawing.pages(drawing.first(null), null, new ExportTime(Duration.ZERO));

        assertThatThrownBy(() -> pages.iterator().next()).isInstanceOf(Refusal.class);
    }

    private Page<Integer> draw(Page.Request page) {
        drawn.add(page.after());
        int after = page.after() == null ? 0 : Integer.parseInt(page.after());
        List<Integer> rows = IntStream.rangeClosed(after + 1, 5)
                .limit(page.limit() + 1L)
                .boxed()
                .toList();
        return Page.of(rows, page, String::valueOf, Function.identity());
    }
}

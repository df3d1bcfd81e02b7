package org.waymark.reporting.evaluationcontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.problem.Text;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.evaluationcontent.Problem.Kind;

class ProblemTest {
    @Test
    void low_words_of_every_method_are_problems() {
        assertThat(kinds(Attainment.NOT_MET, false, "BEHIND")).containsExactly(Kind.BEHIND);
        assertThat(kinds(Attainment.NOT_MET, false, "deterioration")).containsExactly(Kind.LOW_ON_SCALE);
        assertThat(kinds(Attainment.NOT_MET, false, "limited_progress")).containsExactly(Kind.LOW_ON_SCALE);
        assertThat(kinds(Attainment.NOT_MET, false, "1")).containsExactly(Kind.LOW_ON_SCALE);
        assertThat(kinds(Attainment.NOT_MET, false, "not_available")).containsExactly(Kind.NOT_ASSESSABLE);
        assertThat(kinds(Attainment.NOT_ASSESSABLE, false, null)).containsExactly(Kind.NOT_ASSESSABLE);
        assertThat(kinds(Attainment.NOT_MET, false, "ON_PACE")).isEmpty();
    }

    @Test
    void once_it_is_final_the_level_alone_decides() {
        assertThat(kinds(Attainment.NOT_MET, true, "AHEAD")).containsExactly(Kind.NOT_MET);
        assertThat(kinds(Attainment.MET, true, "BEHIND")).isEmpty();
    }

    private static List<Kind> kinds(Attainment attainment, boolean isFinal, String word) {
        IndicatorRow target = new IndicatorRow(
                "length",
                1,
                null,
                "CN",
                null,
                null,
                null,
                null,
                null,
                new UUID(0, 1),
                attainment,
                word,
                null,
                null,
                null,
                isFinal,
                new Text("结论", "verdict"));
        return Problem.of(List.of(target), List.of()).stream()
                .map(Problem::kind)
                .toList();
    }
}

package org.waymark.reporting.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.foundation.problem.Text;

class MilestonesTest {
    private static final LocalDate DAY = LocalDate.parse("2023-07-01");

    @ParameterizedTest
    @CsvSource({
        "2023-07-01, , PLANNED",
        "2023-06-30, , SLIPPED",
        "2023-06-30, REACHED, REACHED",
        "2023-06-30, ACCEPTED, ACCEPTED",
        "2023-06-30, DROPPED, DROPPED",
        "2023-06-30, PLANNED, SLIPPED",
        "2023-07-01, SLIPPED, PLANNED",
        "2023-06-30, PUT_OFF, SLIPPED",
    })
    void a_day_and_a_decision_say_how_a_milestone_stands(String due, String decided, MilestoneState state) {
        assertThat(milestone("one", due, decided).state(DAY)).isEqualTo(state);
    }

    @Test
    void the_next_one_is_the_first_that_is_planned() {
        Milestones milestones = Milestones.of(
                List.of(
                        milestone("late", "2023-06-01", null),
                        milestone("b", "2023-08-01", null),
                        milestone("a", "2023-08-01", null),
                        milestone("done", "2023-07-15", "REACHED")),
                DAY);

        assertThat(milestones.next().milestone()).isEqualTo("a");
        assertThat(milestones.planned()).isEqualTo(2);
        assertThat(milestones.slipped()).isEqualTo(1);
        assertThat(Milestones.NONE.next()).isNull();
    }

    private static MilestoneOnDay milestone(String code, String due, String decided) {
        LocalDate day = LocalDate.parse(due);
        return new MilestoneOnDay(
                "works", code, new Text(null, code), day, day, 0, "doer", MilestoneState.named(decided));
    }
}

package org.waymark.reporting.method.lineartrajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.reporting.method.lineartrajectory.Said.trajectory;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.situation.Direction;

/** What must hold whatever the numbers are; the seed is fixed, so a failure can be looked at. */
class SymmetryTest {
    private final Random random = new Random(20260101);

    @Test
    void lower_is_better_is_higher_is_better_upside_down() {
        for (int round = 0; round < 500; round++) {
            int[] values = random.ints(4, -50, 50).toArray();
            Assessment upright = assess(Direction.HIGHER_IS_BETTER, values, 1);
            Assessment mirrored = assess(Direction.LOWER_IS_BETTER, values, -1);

            assertThat(mirrored.findings().verdict())
                    .isEqualTo(upright.findings().verdict());
            assertThat(mirrored.findings().reason())
                    .isEqualTo(upright.findings().reason());
            assertThat(trajectory(mirrored).r()).isEqualTo(trajectory(upright).r());
            assertThat(trajectory(mirrored).timeLead())
                    .isEqualTo(trajectory(upright).timeLead());
            assertThat(mirrored.answer().met()).isEqualTo(upright.answer().met());
            assertThat(trajectory(mirrored).roundingSensitive())
                    .isEqualTo(trajectory(upright).roundingSensitive());
        }
    }

    @Test
    void on_a_straight_line_to_a_better_value_ahead_in_time_is_ahead_in_ratio() {
        for (int round = 0; round < 500; round++) {
            int baseline = random.nextInt(100) - 50;
            int target = baseline + 1 + random.nextInt(50);
            Assessment assessment = Case.from("2020=" + baseline, "2025=" + target)
                    .value("2023=" + (random.nextInt(200) - 100))
                    .on("2024-06-30");

            assertThat(trajectory(assessment).timeLead().signum())
                    .isEqualTo(
                            trajectory(assessment).r().subtract(BigDecimal.ONE).signum());
        }
    }

    private static Assessment assess(Direction direction, int[] values, int sign) {
        return Case.from("2020=" + sign * values[0], "2022=" + sign * values[1], "2025=" + sign * values[2])
                .direction(direction, false)
                .value("2023=" + sign * values[3])
                .on("2024-06-30");
    }
}

package org.waymark.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Reason;

class SoftenedTargetTest {
    @Test
    void a_target_that_asks_less_stands_beside_the_plans_first() {
        Assessment softened = Case.standard()
                .target("2022-01-01", "2020=0", "2030=40")
                .value("2022=10")
                .on("2023-06-30");

        assertThat(softened.findings().word()).isEqualTo("AHEAD");
        assertThat(softened.original()).hasValueSatisfying(original -> {
            assertThat(original.target().last().value()).isEqualTo("100");
            assertThat(original.attainment()).isEqualTo(Attainment.NOT_MET);
            assertThat(original.word()).isEqualTo("OFF_COURSE");
        });
        assertThat(Case.standard()
                        .target("2022-01-01", "2020=0", "2030=40")
                        .value("2021=10")
                        .on("2021-12-31")
                        .original())
                .as("not before it asks less")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 2025=40, 2030=100, true",
        "HIGHER_IS_BETTER, 2025=60, 2030=99, true",
        "HIGHER_IS_BETTER, 2025=60, 2031=120, true",
        "HIGHER_IS_BETTER, 2025=50, 2030=100, false",
        "HIGHER_IS_BETTER, 2025=60, 2030=120, false",
        "HIGHER_IS_BETTER, 2025=60, 2029=100, false",
        "LOWER_IS_BETTER, 2025=40, 2030=99, false",
        "LOWER_IS_BETTER, 2025=51, 2030=100, true",
        "LOWER_IS_BETTER, 2025=50, 2030=101, true",
        "MAINTAIN, 2025=50, 2030=101, true",
        "MAINTAIN, 2025=50, 2030=100.0, false"
    })
    void only_what_asks_less_or_later_is_softer(Direction direction, String interim, String last, boolean softer) {
        Case changed = Case.from("2020=0", "2025=50", "2030=100")
                .direction(direction, false)
                .target("2022-01-01", "2020=0", interim, last)
                .value("2022=10");

        assertThat(changed.on("2023-06-30").original().isPresent()).isEqualTo(softer);
    }

    @ParameterizedTest
    @CsvSource({"2030=100, 2035=150, false", "2030=99, 2035=150, true", "2031=100, 2035=150, true"})
    void a_plan_that_goes_on_for_longer_asks_no_less_by_the_first_last_period(
            String first, String last, boolean softer) {
        Case prolonged =
                Case.standard().target("2022-01-01", "2020=0", first, last).value("2022=10");

        assertThat(prolonged.on("2023-06-30").original().isPresent()).isEqualTo(softer);
    }

    @Test
    void a_target_that_has_never_held_is_not_the_plans_first() {
        Case misdated = new Case()
                .direction(Direction.HIGHER_IS_BETTER, true)
                .target("2099-01-01", "2020=0", "2030=100")
                .target("2021-01-01", "2020=0", "2030=40")
                .target("2023-01-01", "2020=0", "2030=30")
                .value("2022=10");

        assertThat(misdated.on("2022-06-30").original()).isEmpty();
        assertThat(misdated.on("2023-06-30").original())
                .map(original -> original.target().last().value())
                .hasValue(new BigDecimal("40"));
    }

    @Test
    void a_value_to_maintain_may_stray_farther() {
        assertThat(Case.from("2020=50", "2030=50")
                        .direction(Direction.MAINTAIN, false)
                        .tolerating("2")
                        .target("2022-01-01", "2020=50", "2030=50")
                        .value("2022=49")
                        .on("2023-06-30")
                        .original())
                .map(Original::attainment)
                .hasValue(Attainment.NOT_MET);
    }

    @Test
    void it_is_the_plans_first_that_counts_not_the_one_before() {
        assertThat(Case.standard()
                        .target("2022-01-01", "2020=0", "2030=40")
                        .target("2023-01-01", "2020=0", "2030=110")
                        .value("2022=10")
                        .on("2023-06-30")
                        .original())
                .isEmpty();
    }

    @Test
    void the_first_is_judged_in_its_own_unit_from_its_own_baseline() {
        Assessment softened = new Case()
                .in("NUMBER", 0)
                .target("2021-01-01", "2020=0", "2030=100000")
                .direction(Direction.HIGHER_IS_BETTER, false)
                .in("NUMBER", 4)
                .target("2022-01-01", "2020=1", "2030=5")
                .value("2022=2")
                .on("2023-06-30");

        assertThat(softened.findings().word()).isEqualTo("AHEAD");
        assertThat(softened.original()).hasValueSatisfying(original -> {
            assertThat(original.target().last().value()).isEqualTo(new BigDecimal("100000"));
            assertThat(original.word()).isEqualTo("ON_PACE");
        });
    }

    @Test
    void the_same_target_in_another_multiplier_asks_no_less() {
        assertThat(new Case()
                        .in("NUMBER", 0)
                        .target("2021-01-01", "2020=0", "2030=100000")
                        .direction(Direction.HIGHER_IS_BETTER, false)
                        .in("NUMBER", 4)
                        .target("2022-01-01", "2020=0", "2030=10")
                        .on("2023-06-30")
                        .original())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 10, 5, 7, MET",
        "HIGHER_IS_BETTER, 10, 5, 4, NOT_MET",
        "LOWER_IS_BETTER, 5, 10, 9, MET"
    })
    void a_target_against_the_direction_has_no_pace(
            Direction direction, String baseline, String target, String value, Attainment attainment) {
        Assessment assessment = Case.from("2020=" + baseline, "2025=" + target)
                .direction(direction, false)
                .value("2022=" + value)
                .on("2023-06-30");

        assertThat(assessment.answer().attainment()).isEqualTo(attainment);
        assertThat(assessment.findings().word()).isEqualTo("NOT_ASSESSABLE");
        assertThat(assessment.findings().reason()).isEqualTo(Reason.NO_DISTANCE);
    }
}

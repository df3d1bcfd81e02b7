package org.waymark.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.number.Rational;

class TrajectoryLineTest {
    private final TrajectoryLine bent = line("2020=10", "2022=14", "2030=20");

    @Test
    void it_bends_at_an_interim_target() {
        assertThat(bent.expectedAt(year(2021))).isEqualTo(Rational.of(12));
        assertThat(bent.expectedAt(year(2022))).isEqualTo(Rational.of(14));
        assertThat(bent.expectedAt(year(2026))).isEqualTo(Rational.of(17));
    }

    @Test
    void the_first_and_the_last_segment_go_on_for_ever() {
        assertThat(bent.timeLead(Rational.of(6), year(2020))).isEqualTo(Rational.of(-2));
        assertThat(bent.timeLead(Rational.of(23), year(2024))).isEqualTo(Rational.of(10));
    }

    @Test
    void a_value_at_a_bend_is_reached_once() {
        assertThat(bent.timeLead(Rational.of(14), year(2023))).isEqualTo(Rational.of(-1));
    }

    @Test
    void a_value_reached_twice_has_no_time() {
        TrajectoryLine thereAndBack = line("2020=0", "2022=10", "2024=0");

        assertThat(thereAndBack.timeLead(Rational.of(5), year(2021))).isNull();
        assertThat(thereAndBack.timeLead(Rational.of(10), year(2021))).isEqualTo(Rational.ONE);
        assertThat(thereAndBack.timeLead(Rational.of(11), year(2021))).isNull();
    }

    @Test
    void a_flat_part_has_no_time_at_its_own_height_only() {
        TrajectoryLine rest = line("2020=0", "2022=10", "2024=10", "2026=20");

        assertThat(rest.timeLead(Rational.of(10), year(2021))).isNull();
        assertThat(rest.timeLead(Rational.of(15), year(2021))).isEqualTo(Rational.of(4));
        assertThat(line("2020=5", "2030=5").timeLead(Rational.of(6), year(2021)))
                .isNull();
    }

    @Test
    void every_point_of_a_rising_line_is_reached_when_it_is_expected() {
        for (int month = -60; month < 240; month++) {
            Rational at = year(2020).add(Rational.of(month, 12));
            assertThat(bent.timeLead(bent.expectedAt(at), at)).isEqualTo(Rational.ZERO);
        }
    }

    private static TrajectoryLine line(String baseline, String... targets) {
        return new TrajectoryLine(
                Case.dated(baseline), List.of(targets).stream().map(Case::dated).toList());
    }

    private static Rational year(int year) {
        return Rational.of(year);
    }
}

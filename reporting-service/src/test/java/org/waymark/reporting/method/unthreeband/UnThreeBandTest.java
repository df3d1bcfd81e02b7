package org.waymark.reporting.method.unthreeband;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.reporting.method.Found.falling;
import static org.waymark.reporting.method.Found.way;
import static org.waymark.reporting.situation.Direction.HIGHER_IS_BETTER;
import static org.waymark.reporting.situation.Direction.LOWER_IS_BETTER;
import static org.waymark.reporting.situation.Direction.MAINTAIN;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.assessment.Provisional;
import org.waymark.reporting.method.Found;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Reason;

class UnThreeBandTest {
    private final UnThreeBand method = new UnThreeBand();

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({"10.2, 7.49770, 0.96583, 3", "10.4, 7.77572, 0.92749, 2"})
    void the_worked_cases_come_out(String current, String reached, String covered, String band) {
        Case worked = falling("2023=" + current);
        BandFindings.Steps steps =
                ((BandFindings) worked.with(method).on("2040-01-01").findings().details()).intermediate();

        assertNear(steps.valueAtTarget(), reached);
        assertNear(found(worked).value(), covered);
        assertThat(found(worked).word()).isEqualTo(band);
        assertThat(found(worked).score()).isNull();
    }

    @Test
    void a_rise_that_will_cover_four_tenths_is_fair() {
        Found found = found(way(HIGHER_IS_BETTER, "2015=10.1", "2030=30", "2023=13.7"));

        assertThat(found.value()).isCloseTo(new BigDecimal("0.391"), within(new BigDecimal("0.0005")));
        assertThat(found.word()).isEqualTo("2");
    }

    @Test
    void less_than_a_tenth_of_the_way_is_stagnation() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=10", "2030=20", "2023=10.2"))
                        .word())
                .isEqualTo("1");
        assertThat(found(way(HIGHER_IS_BETTER, "2015=10", "2030=20", "2023=9")).word())
                .isEqualTo("1");
    }

    @ParameterizedTest(name = "from 100 to {0} in a year is in band {1}")
    @CsvSource({"102, 3", "101.9, 2", "100.51, 2", "100.4, 1", "99, 1"})
    void without_a_target_growth_alone_is_judged(String value, String band) {
        assertThat(found(Case.growing("2022", HIGHER_IS_BETTER)
                                .value("2022=100")
                                .value("2023=" + value))
                        .word())
                .isEqualTo(band);
    }

    @Test
    void what_meets_the_target_is_in_the_best_band_whatever_its_growth() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=58.2", "2030=50", "2025=59.5")))
                .as("on the other side of the base")
                .isEqualTo(new Found("3", null, null, null));
        assertThat(found(way(HIGHER_IS_BETTER, "2015=0", "2030=10", "2025=11")))
                .as("from zero")
                .isEqualTo(new Found("3", null, null, null));
        assertThat(found(way(HIGHER_IS_BETTER, "2015=10", "2030=10", "2015=10")).word())
                .as("after one point")
                .isEqualTo("3");
    }

    @Test
    void a_target_on_the_wrong_side_would_take_a_step_back_for_progress() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=58.2", "2030=50", "2023=49")))
                .isEqualTo(none(Reason.NO_DISTANCE));
        assertThat(found(way(HIGHER_IS_BETTER, "2015=50", "2030=50", "2023=49")))
                .isEqualTo(none(Reason.NO_DISTANCE));
        assertThat(found(way(MAINTAIN, "2015=50", "2030=50", "2023=50"))).isEqualTo(none(Reason.NO_DISTANCE));
    }

    @Test
    void from_zero_no_rate_leads_anywhere_but_to_zero_one_does() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=0", "2030=10", "2023=5"))).isEqualTo(none(Reason.NO_RATE));
        assertThat(found(way(HIGHER_IS_BETTER, "2015=-5", "2030=10", "2023=5"))).isEqualTo(none(Reason.NO_RATE));
        assertThat(found(way(LOWER_IS_BETTER, "2015=20", "2030=0", "2023=12")).word())
                .isEqualTo("2");
    }

    @Test
    void within_one_point_of_nothing_or_all_the_target_counts_as_met() {
        assertThat(found(percentages(HIGHER_IS_BETTER, "2030=100", "2023=99")).word())
                .isEqualTo("3");
        assertThat(found(percentages(HIGHER_IS_BETTER, "2030=100", "2023=98.9")).word())
                .isEqualTo("2");
        assertThat(found(percentages(LOWER_IS_BETTER, "2030=0", "2023=1")).word())
                .isEqualTo("3");
        assertThat(found(percentages(HIGHER_IS_BETTER, "2030=99", "2023=98.5")).word())
                .as("99 % is neither")
                .isEqualTo("2");
        assertThat(found(way(HIGHER_IS_BETTER, "2015=98", "2030=100", "2023=99"))
                        .word())
                .as("100 of something else is not 100 %")
                .isEqualTo("2");
    }

    @Test
    void the_value_of_the_targets_year_is_the_value_reached() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=10", "2025=20", "2025=19")).value())
                .isCloseTo(new BigDecimal("0.9"), within(new BigDecimal("1e-9")));
    }

    @Test
    void yes_is_best_and_no_is_worst() {
        UnThreeBand binary = new UnThreeBand(new BandParameters(true, Provisional.USE, BigDecimal.ZERO));

        assertThat(Found.by(binary, way(HIGHER_IS_BETTER, "2015=0", "2030=1", "2023=1.0"))
                        .word())
                .isEqualTo("3");
        assertThat(Found.by(binary, way(HIGHER_IS_BETTER, "2015=0", "2030=1", "2023=0"))
                        .word())
                .isEqualTo("1");
        assertThat(Found.by(binary, way(HIGHER_IS_BETTER, "2015=0", "2030=1", "2023=0.5")))
                .isEqualTo(none(Reason.OUT_OF_RANGE));
        assertThat(Found.by(binary, way(HIGHER_IS_BETTER, "2015=0", "2030=1"))).isEqualTo(none(Reason.NO_OBSERVATION));
    }

    @Test
    void a_rate_that_outgrows_every_number_says_so() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=0.000001", "2090=1000000000000", "2016=100000000000")))
                .isEqualTo(none(Reason.OUT_OF_RANGE));
    }

    @Test
    void it_needs_values_that_can_be_compared() {
        assertThat(found(falling())).isEqualTo(none(Reason.NO_OBSERVATION));
        assertThat(found(falling("2015=14.5"))).isEqualTo(none(Reason.ONE_POINT));
        assertThat(found(falling().value("2020=12", "B", null))).isEqualTo(none(Reason.SERIES_BREAK));
        assertThat(found(falling().undefined())).isEqualTo(none(Reason.NO_TARGET));
    }

    private static Case percentages(Direction direction, String target, String value) {
        return new Case()
                .in("PT", 0)
                .target("2015-01-01", direction == HIGHER_IS_BETTER ? "2015=98" : "2015=2", target)
                .direction(direction, false)
                .value(value);
    }

    private Found found(Case situation) {
        return Found.by(method, situation);
    }

    private static Found none(Reason reason) {
        return new Found("NOT_ASSESSABLE", reason, null, null);
    }

    private static void assertNear(BigDecimal actual, String expected) {
        assertThat(actual).isCloseTo(new BigDecimal(expected), within(new BigDecimal("0.000005")));
    }
}

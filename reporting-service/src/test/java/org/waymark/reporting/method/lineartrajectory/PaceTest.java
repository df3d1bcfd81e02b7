package org.waymark.reporting.method.lineartrajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.reporting.method.lineartrajectory.Said.trajectory;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.assessment.Provisional;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Reason;

class PaceTest {
    @ParameterizedTest(name = "{0} of 20 expected is {1}")
    @CsvSource({
        "21, AHEAD",
        "20.9999999999999999, ON_PACE",
        "19, ON_PACE",
        "18.9999999999999999, BEHIND",
        "12, BEHIND",
        "11.9999999999999999, OFF_COURSE",
        "0, OFF_COURSE",
        "-5, OFF_COURSE"
    })
    void a_threshold_belongs_to_the_better_side(String value, String pace) {
        assertThat(Case.standard()
                        .value("2022=" + value)
                        .on("2023-06-30")
                        .findings()
                        .word())
                .isEqualTo(pace);
    }

    @Test
    void thresholds_are_compared_unrounded() {
        Assessment assessment = Case.standard().value("2022=18.9999999").on("2023-06-30");

        assertThat(trajectory(assessment).r()).isEqualByComparingTo("0.95");
        assertThat(assessment.findings().word()).isEqualTo(Pace.BEHIND.name());
    }

    @Test
    void lower_can_be_better() {
        Case fall = Case.from("2015=14.5", "2030=7.25")
                .direction(Direction.LOWER_IS_BETTER, false)
                .value("2023=10.2");

        Assessment assessment = fall.on("2024-06-30");

        assertThat(trajectory(assessment).expected()).isEqualByComparingTo("10.6333");
        assertThat(trajectory(assessment).r()).isEqualByComparingTo("1.1121");
        assertThat(trajectory(assessment).timeLead()).isEqualByComparingTo("0.90");
        assertThat(assessment.findings().verdict()).isEqualTo(new Verdict(Attainment.NOT_MET, Pace.AHEAD));
    }

    @Test
    void an_interim_target_bends_what_is_expected() {
        Assessment assessment =
                Case.from("2020=0", "2022=80", "2030=100").value("2021=40").on("2022-06-30");

        assertThat(trajectory(assessment).expected()).isEqualByComparingTo("40");
        assertThat(assessment.findings().word()).isEqualTo(Pace.ON_PACE.name());
    }

    @Test
    void zero_is_a_value_and_missing_is_not() {
        assertThat(Case.standard()
                        .value("2021=5")
                        .value("2022=0")
                        .on("2023-06-30")
                        .findings()
                        .verdict())
                .isEqualTo(new Verdict(Attainment.NOT_MET, Pace.OFF_COURSE));
        assertThat(Case.standard()
                        .value("2021=10")
                        .missing("2022", "2023-01-01")
                        .on("2023-06-30")
                        .answer()
                        .latest())
                .hasValueSatisfying(latest -> assertThat(latest.period()).hasToString("2021"));
    }

    @Test
    void a_value_to_maintain_has_no_pace() {
        Assessment assessment = Case.from("2020=50", "2030=50")
                .direction(Direction.MAINTAIN, false)
                .with(new LinearTrajectory(new TrajectoryParameters(2, Provisional.USE, new BigDecimal("0.5"))))
                .value("2022=49.5")
                .on("2023-06-30");

        assertThat(assessment.findings().reason()).isEqualTo(Reason.NO_DISTANCE);
        assertThat(assessment.findings().verdict()).isEqualTo(new Verdict(Attainment.MET, Pace.NOT_ASSESSABLE));
        assertThat(trajectory(assessment).progress()).isNull();
        assertThat(trajectory(assessment).roundingSensitive()).isTrue();
    }

    @Test
    void the_tolerance_of_the_target_goes_before_the_parameter() {
        Assessment assessment = Case.from("2020=50", "2030=50")
                .direction(Direction.MAINTAIN, false)
                .tolerating("1")
                .target("2021-01-01", "2020=50", "2030=50")
                .value("2022=51")
                .on("2023-06-30");

        assertThat(assessment.answer().attainment()).isEqualTo(Attainment.MET);
        assertThat(assessment.findings().parameters().tolerance()).isEqualByComparingTo("1");
    }

    @Test
    void a_target_equal_to_its_baseline_has_no_distance() {
        Assessment assessment = Case.from("2020=50", "2030=50").value("2022=50").on("2023-06-30");

        assertThat(assessment.findings().reason()).isEqualTo(Reason.NO_DISTANCE);
        assertThat(assessment.answer().attainment()).isEqualTo(Attainment.MET);
    }

    @Test
    void a_line_that_does_not_yet_lead_to_the_target_has_no_distance() {
        Case dip = Case.from("2020=50", "2022=40", "2024=50", "2030=100");

        assertThat(dip.value("2022=45").on("2023-06-30").findings().reason()).isEqualTo(Reason.NO_DISTANCE);
        assertThat(dip.value("2024=60").on("2025-06-30").findings().reason()).isEqualTo(Reason.NO_DISTANCE);
        assertThat(dip.value("2025=60").on("2026-06-30").findings().word()).isEqualTo(Pace.AHEAD.name());
    }

    @ParameterizedTest
    @CsvSource({"2024-12-30, ", "2024-12-31, STALE", "2025-01-01, STALE"})
    void a_value_is_stale_from_the_day_the_third_period_after_it_ends(String asOf, Reason reason) {
        Assessment assessment = Case.standard().value("2021=10").on(asOf);

        assertThat(assessment.findings().reason()).isEqualTo(reason);
        assertThat(trajectory(assessment).r()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({"2021-06-29, ", "2021-06-30, STALE"})
    void age_counts_periods_not_years(String asOf, Reason reason) {
        Case months = Case.from("2020-12=0", "2030-12=100").value("2021-03=2");

        assertThat(months.on(asOf).findings().reason()).isEqualTo(reason);
    }

    @Test
    void a_break_after_the_baseline_ends_comparison() {
        assertThat(Case.standard()
                        .value("2021=10", "B", null)
                        .value("2022=20")
                        .on("2023-06-30")
                        .findings()
                        .reason())
                .isEqualTo(Reason.SERIES_BREAK);
        assertThat(Case.standard()
                        .value("2020=0", "B", null)
                        .value("2022=20")
                        .on("2023-06-30")
                        .findings()
                        .reason())
                .isNull();
    }

    @Test
    void provisional_values_count_unless_they_are_ignored() {
        TrajectoryParameters ignoring = new TrajectoryParameters(2, Provisional.IGNORE, BigDecimal.ZERO);
        Case onlyProvisional = Case.standard().value("2020=0").value("2021=10", "P", null);

        assertThat(onlyProvisional.on("2022-06-30").findings().word()).isEqualTo(Pace.ON_PACE.name());
        Assessment ignored =
                onlyProvisional.with(new LinearTrajectory(ignoring)).on("2022-06-30");
        assertThat(ignored.findings().reason()).isEqualTo(Reason.PROVISIONAL_ONLY);
        assertThat(ignored.answer().latest())
                .hasValueSatisfying(latest -> assertThat(latest.period()).hasToString("2020"));
        assertThat(onlyProvisional
                        .value("2021=10", "A", "2022-03-01")
                        .on("2022-06-30")
                        .findings()
                        .word())
                .isEqualTo(Pace.ON_PACE.name());
    }
}

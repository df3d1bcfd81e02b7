package org.waymark.reporting.method.opensdg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.reporting.method.Found.way;
import static org.waymark.reporting.situation.Direction.HIGHER_IS_BETTER;
import static org.waymark.reporting.situation.Direction.LOWER_IS_BETTER;
import static org.waymark.reporting.situation.Direction.MAINTAIN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.assessment.Provisional;
import org.waymark.reporting.method.Found;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.verdicthistory.Cause;
import org.waymark.reporting.verdicthistory.VerdictChange;

/** What the method's publication leaves open, decision by decision as docs/methods.md lists them. */
class OpenSdgTest {
    private final OpenSdg method = new OpenSdg();

    @ParameterizedTest(name = "with epsilon {0} the ratio is {1}")
    @CsvSource({"0.001, 0.128", "0.1, 0.208", "1, 0.342"})
    void a_target_of_zero_is_taken_for_an_epsilon_that_the_verdict_names(String epsilon, String ratio) {
        OpenSdg told = with(null, epsilon, Provisional.USE);
        Assessment assessment =
                way(LOWER_IS_BETTER, "2015=20", "2030=0", "2023=12").with(told).on("2040-01-01");

        assertThat(Found.of(assessment).value()).isCloseTo(new BigDecimal(ratio), within(new BigDecimal("0.0005")));
        assertThat(steps(assessment).epsilonFor()).containsExactly("target");
        assertThat(assessment.findings().parameters().lines()).contains("epsilon=" + epsilon);
    }

    @Test
    void a_base_of_zero_is_taken_for_the_epsilon_too() {
        Assessment assessment = way(HIGHER_IS_BETTER, "2015=0", "2030=10", "2023=4")
                .with(method)
                .on("2040-01-01");

        assertThat(steps(assessment).epsilonFor()).containsExactly("base");
        assertThat(Found.of(assessment).word()).isEqualTo("substantial_progress");
    }

    @Test
    void no_rate_leads_to_a_value_of_the_other_sign() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=-10", "2030=10", "2023=5")))
                .isEqualTo(none(Reason.NO_RATE));
        assertThat(found(way(HIGHER_IS_BETTER, "2015=10", "2030=20", "2016=-5")))
                .as("after one year too, where the root is a number")
                .isEqualTo(none(Reason.NO_RATE));
        assertThat(found(way(HIGHER_IS_BETTER, "2015=-10", "2030=10", "2023=-5")))
                .as("nor to a target of the other sign")
                .isEqualTo(none(Reason.NO_RATE));
    }

    @Test
    void below_zero_a_rise_is_progress() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=-20", "2030=-10", "2023=-13"))
                        .word())
                .isEqualTo("substantial_progress");
        assertThat(found(way(HIGHER_IS_BETTER, "2015=-20", "2030=-10", "2023=-22"))
                        .word())
                .isEqualTo("deterioration");
    }

    @Test
    void a_target_that_was_met_and_lost_is_judged_by_its_growth_again() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=10", "2030=20", "2022=21", "2023=11"))
                        .word())
                .isEqualTo("limited_progress");
    }

    @Test
    void a_target_on_the_wrong_side_of_its_base_is_met_or_lost() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=58.2", "2030=50", "2023=49"))
                        .word())
                .isEqualTo("deterioration");
    }

    @Test
    void the_value_of_the_last_target_period_is_judged_like_any_other() {
        Assessment missed = way(HIGHER_IS_BETTER, "2015=10", "2025=20", "2025=19.8", "2026=30")
                .with(method)
                .on("2040-01-01");

        assertThat(Found.of(missed).word()).isEqualTo("substantial_progress");
        assertThat(missed.answer().attainment()).isEqualTo(Attainment.NOT_MET);
        assertThat(missed.answer().isFinal()).isTrue();
        assertThat(missed.notCompared())
                .extracting(left -> left.known().period().toString())
                .containsExactly("2026");
    }

    @Test
    void one_point_is_no_growth_but_may_meet_the_target() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=10", "2030=20", "2015=10")))
                .isEqualTo(none(Reason.ONE_POINT));
        assertThat(found(way(HIGHER_IS_BETTER, "2015=10", "2030=20", "2015=20")))
                .isEqualTo(new Found("target_achieved", null, null, new BigDecimal("5")));
    }

    @Test
    void the_baseline_of_the_target_counts_and_not_its_revision() {
        Assessment revised = way(HIGHER_IS_BETTER, "2015=10", "2030=20", "2015=12", "2023=14.5")
                .with(method)
                .on("2040-01-01");

        assertThat(steps(revised).base().value()).isEqualByComparingTo("10");
        assertThat(steps(revised).base().observed()).isFalse();
        assertThat(revised.baselineObserved())
                .hasValueSatisfying(seen -> assertThat(seen.value()).isEqualByComparingTo("12"));
    }

    @Test
    void without_a_baseline_the_first_value_is_the_base() {
        Assessment assessment = Case.from(null, "2030=20")
                .value("2022=10")
                .value("2024=11")
                .with(method)
                .on("2040-01-01");

        assertThat(steps(assessment).base().observed()).isTrue();
        assertThat(steps(assessment).base().period()).isEqualTo("2022");
        assertThat(Found.of(assessment).value()).isNotNull();
    }

    @Test
    void provisional_values_are_used_or_ignored_as_told() {
        Case provisional =
                way(HIGHER_IS_BETTER, "2015=10", "2030=20", "2022=14").value("2023=19", "P", null);
        assertThat(found(provisional).word()).isEqualTo("substantial_progress");

        OpenSdg strict = with(null, "0.001", Provisional.IGNORE);
        assertThat(steps(provisional.with(strict).on("2040-01-01")).current().period())
                .isEqualTo("2022");
        assertThat(Found.by(strict, way(HIGHER_IS_BETTER, "2015=10", "2030=20").value("2023=19", "P", null)))
                .isEqualTo(none(Reason.PROVISIONAL_ONLY));
    }

    @Test
    void a_value_to_maintain_has_no_growth_to_compare() {
        assertThat(found(way(MAINTAIN, "2015=50", "2030=50", "2023=50"))).isEqualTo(none(Reason.NO_DISTANCE));
    }

    @Test
    void a_target_equal_to_its_base_has_no_rate_to_reach() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=50", "2030=50", "2023=49")))
                .isEqualTo(none(Reason.NO_DISTANCE));
    }

    @Test
    void quarters_are_compared_with_the_same_quarter() {
        Assessment assessment = way(
                        HIGHER_IS_BETTER, "2020-Q4=100", "2025-Q4=200", "2022-Q4=130", "2023-Q1=300", "2023-Q3=10")
                .with(method)
                .on("2040-01-01");

        assertThat(steps(assessment).current().period()).isEqualTo("2022-Q4");
        assertThat(steps(assessment).years()).isEqualByComparingTo("2");
        assertThat(found(way(HIGHER_IS_BETTER, "2020-Q4=100", "2025-Q4=200", "2023-Q1=150")))
                .isEqualTo(none(Reason.SEASON));
        assertThat(found(way(HIGHER_IS_BETTER, "2020-Q4=100", "2025-Q2=200", "2023-Q4=150")))
                .as("nor with the target of another quarter")
                .isEqualTo(none(Reason.SEASON));
    }

    @Test
    void an_interim_target_changes_nothing() {
        Case bent = Case.from("2015=10", "2020=19", "2030=20").value("2023=15");
        Case straight = Case.from("2015=10", "2030=20").value("2023=15");

        assertThat(found(bent)).isEqualTo(found(straight));
    }

    @Test
    void growth_is_not_measured_across_a_break_but_the_target_may_be_met_beyond_it() {
        Case broken = way(HIGHER_IS_BETTER, "2015=10", "2030=20").value("2020=14", "B", null);
        assertThat(found(broken.value("2023=15"))).isEqualTo(none(Reason.SERIES_BREAK));
        assertThat(found(broken.value("2024=21")).word()).isEqualTo("target_achieved");
        assertThat(found(way(HIGHER_IS_BETTER, "2015=10", "2030=20").comparableBreak("2023=15"))
                        .reason())
                .isNull();
    }

    @Test
    void thresholds_are_compared_unrounded() {
        Found close = found(Found.falling("2023=10.2102"));

        assertThat(close.value().setScale(2, java.math.RoundingMode.HALF_UP)).isEqualByComparingTo("0.95");
        assertThat(close.word()).isEqualTo("moderate_progress");
    }

    @Test
    void a_limit_is_ignored_where_there_is_a_target() {
        OpenSdg limited = with("100", "0.001", Provisional.USE);

        assertThat(Found.by(limited, Found.falling("2023=10.2"))).isEqualTo(found(Found.falling("2023=10.2")));
    }

    @Test
    void near_its_limit_less_growth_is_asked_for() {
        assertThat(Thresholds.coefficient(66.6, 100)).isCloseTo(0.835477, within(5e-7));
        assertThat(Thresholds.coefficient(90, 100)).isCloseTo(0.373622, within(5e-7));
        assertThat(Thresholds.coefficient(100, 100)).isZero();
        assertThat(Thresholds.coefficient(150, 100)).isCloseTo(1 - Math.pow(0.5, 4.44), within(1e-12));
        assertThat(Thresholds.coefficient(200, 100)).isEqualTo(1);
        assertThat(Thresholds.coefficient(0, 0)).isEqualTo(1);
    }

    @Test
    void a_base_on_its_limit_that_is_held_has_the_best_score() {
        Case held = Case.growing("2015", HIGHER_IS_BETTER).value("2015=100").value("2023=100");

        assertThat(Found.by(with("100", "0.001", Provisional.USE), held))
                .isEqualTo(new Found("substantial_progress", null, BigDecimal.ZERO, new BigDecimal("5")));
    }

    @Test
    void without_a_target_it_takes_the_longest_periods_from_the_plans_start_on() {
        Assessment assessment = Case.growing("2015", LOWER_IS_BETTER)
                .value("2014=9")
                .value("2015=10")
                .value("2023-Q1=1")
                .value("2023=8")
                .with(method)
                .on("2040-01-01");

        assertThat(steps(assessment).base().period()).isEqualTo("2015");
        assertThat(steps(assessment).current().period()).isEqualTo("2023");
        assertThat(assessment.notCompared())
                .extracting(left -> left.known().period() + " " + left.reason())
                .containsExactly("2014 NOT_COMPARABLE", "2023-Q1 NOT_COMPARABLE");
        assertThat(assessment.answer().attainment()).isEqualTo(Attainment.NOT_ASSESSABLE);
    }

    @Test
    void a_status_without_a_target_changes_with_a_new_period() {
        Case growing = Case.growing("2015", HIGHER_IS_BETTER)
                .value("2015=100")
                .value("2022=200")
                .value("2023=90");

        assertThat(growing.with(method).changed("2024-06-30"))
                .isEqualTo(new VerdictChange(LocalDate.parse("2024-01-01"), Cause.NEW_PERIOD));
    }

    @Test
    void each_parameter_makes_another_id() {
        assertThat(Stream.of(
                                method,
                                with("100", "0.001", Provisional.USE),
                                with(null, "0.01", Provisional.USE),
                                with(null, "0.001", Provisional.IGNORE))
                        .map(told -> Found.falling("2023=10.2")
                                .with(told)
                                .on("2040-01-01")
                                .id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void without_a_direction_nothing_can_be_said() {
        assertThat(found(Case.from("2015=10", "2030=20").undefined().value("2023=15")))
                .isEqualTo(none(Reason.NO_TARGET));
    }

    @Test
    void an_old_value_is_never_too_old() {
        assertThat(found(way(HIGHER_IS_BETTER, "2000=10", "2030=20", "2001=15")).reason())
                .isNull();
    }

    private Found found(Case situation) {
        return Found.by(method, situation);
    }

    private static Found none(Reason reason) {
        return new Found("not_available", reason, null, null);
    }

    private static OpenSdg with(String limit, String epsilon, Provisional provisional) {
        return new OpenSdg(new OpenSdgParameters(
                limit == null ? null : new BigDecimal(limit), new BigDecimal(epsilon), provisional, BigDecimal.ZERO));
    }

    private static OpenSdgFindings.Steps steps(Assessment assessment) {
        return ((OpenSdgFindings) assessment.findings().details()).intermediate();
    }
}

package org.waymark.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Target;
import org.waymark.reporting.verdicthistory.Cause;

class TargetAnswerTest {
    @Test
    void without_target_or_value_or_direction_nothing_is_said() {
        Case early = Case.standard().value("2019=3").value("2025=1", "F", null);

        assertThat(early.on("2019-12-31").findings().reason()).isEqualTo(Reason.NO_TARGET);
        assertThat(early.on("2026-12-31").findings().reason()).isEqualTo(Reason.FORECAST);
        assertThat(Case.standard()
                        .undefined()
                        .value("2021=10")
                        .on("2022-06-30")
                        .findings()
                        .reason())
                .isEqualTo(Reason.NO_TARGET);
    }

    @Test
    void without_baseline_it_is_known_whether_the_target_is_met_but_not_the_pace() {
        Assessment assessment =
                Case.from(null, "2025=90").value("2020=95").value("2023=91.9").on("2024-06-30");

        assertThat(assessment.answer().attainment()).isEqualTo(Attainment.MET);
        assertThat(assessment.findings().word()).isEqualTo("NOT_ASSESSABLE");
        assertThat(assessment.findings().reason()).isEqualTo(Reason.NO_BASELINE);
        assertThat(assessment.answer().met().orElseThrow().since()).hasToString("2023");
        assertThat(assessment.answer().met().orElseThrow().isFirstKnown()).isTrue();
        assertThat(assessment.findings().inputs()).hasSize(1);
    }

    @Test
    void met_since_is_where_the_unbroken_run_of_known_values_began() {
        Case gaps = Case.standard()
                .value("2021=120")
                .value("2022=80")
                .value("2023=100")
                .value("2026=130");

        Assessment assessment = gaps.on("2027-06-30");

        assertThat(assessment.answer().met().orElseThrow().since()).hasToString("2023");
        assertThat(assessment.answer().met().orElseThrow().isFirstKnown()).isFalse();
        assertThat(assessment.answer().met().orElseThrow().early()).isTrue();
    }

    @Test
    void a_target_met_and_lost_is_not_met() {
        Case lost = Case.standard().value("2021=120").value("2022=80");
        Assessment assessment = lost.on("2023-06-30");

        assertThat(assessment.answer().attainment()).isEqualTo(Attainment.NOT_MET);
        assertThat(assessment.answer().met()).isEmpty();
        assertThat(lost.changed("2023-06-30").cause()).isEqualTo(Cause.NEW_PERIOD);
    }

    @Test
    void a_target_met_at_its_baseline_is_met_since_then() {
        Assessment assessment = Case.from("2020=70", "2030=60")
                .value("2020=70")
                .value("2021=71")
                .on("2022-06-30");

        assertThat(assessment.answer().attainment()).isEqualTo(Attainment.MET);
        assertThat(assessment.answer().met().orElseThrow().since()).hasToString("2020");
        assertThat(assessment.answer().met().orElseThrow().isFirstKnown()).isTrue();
    }

    @Test
    void met_in_the_last_period_is_final_and_not_early() {
        Assessment assessment =
                Case.standard().value("2029=99").value("2030=100").on("2031-06-30");

        assertThat(assessment.answer().isFinal()).isTrue();
        assertThat(assessment.answer().met().orElseThrow().early()).isFalse();
    }

    @Test
    void what_comes_after_the_last_target_period_is_not_compared() {
        Assessment assessment =
                Case.standard().value("2030=99").value("2031=100").on("2032-06-30");

        assertThat(assessment.answer().attainment()).isEqualTo(Attainment.NOT_MET);
        assertThat(assessment.notCompared()).hasSize(1);
    }

    @Test
    void interim_targets_are_answered_by_the_value_of_their_period() {
        Case interim = Case.from("2020=0", "2022=10", "2024=20", "2026=30", "2030=100")
                .value("2022=9")
                .value("2026=30");

        assertThat(interim.on("2027-06-30").answer().interim())
                .extracting(InterimAnswer::attainment)
                .containsExactly(Attainment.NOT_MET, Attainment.NOT_ASSESSABLE, Attainment.MET);
    }

    @Test
    void the_target_in_force_is_the_latest_effective_then_the_last_recorded() {
        Instant later = Instant.parse("2021-01-01T00:00:00Z");
        Case changing = Case.standard()
                .target("2023-01-01", "2020=0", "2030=10")
                .target(later, "2020-01-01", "2020=0", "2030=200")
                .value("2021=50");

        assertThat(changing.on("2022-06-30").target()).map(Target::version).hasValue(3);
        assertThat(changing.on("2022-06-30", Case.RECORDED).target())
                .map(Target::version)
                .hasValue(1);
        assertThat(changing.on("2023-01-01").target()).map(Target::version).hasValue(2);
        assertThat(changing.on("2023-01-01").answer().attainment()).isEqualTo(Attainment.MET);
    }

    @Test
    void of_one_day_the_highest_version_is_in_force_though_the_clock_stepped_back() {
        Case steppedBack = Case.standard()
                .target(Case.RECORDED.minusMillis(1), "2020-01-01", "2020=0", "2030=200")
                .value("2021=50");

        assertThat(steppedBack.on("2022-06-30").target()).map(Target::version).hasValue(2);
    }

    @Test
    void only_what_was_public_here_is_known() {
        Instant published = Instant.parse("2026-05-05T10:00:00Z");
        Case later = Case.standard().value("2021=10").publishedAt(published, "2021=11");

        assertThat(later.on("2022-06-30", published.minusNanos(1)).answer().latest())
                .map(KnownValue::vintage)
                .hasValue(1);
        assertThat(later.on("2022-06-30", published).answer().latest())
                .map(KnownValue::vintage)
                .hasValue(2);
    }
}

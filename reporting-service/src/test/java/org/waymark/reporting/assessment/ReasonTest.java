package org.waymark.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.foundation.period.PeriodType;
import org.waymark.reporting.situation.Definition;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.ReasonNotCompared;
import org.waymark.reporting.verdicthistory.Cause;
import org.waymark.reporting.verdicthistory.VerdictChange;

class ReasonTest {
    @Test
    void reasons_stand_in_the_order_in_which_they_apply() {
        assertThat(Reason.values())
                .extracting(Reason::name)
                .containsExactly(
                        "BEFORE_RELEASE",
                        "NO_TARGET",
                        "TARGET_PERIOD_TYPE",
                        "NO_OBSERVATION",
                        "UNIT_CHANGED",
                        "FORECAST",
                        "NOT_COMPARABLE",
                        "NO_BASELINE",
                        "ONE_POINT",
                        "NO_DISTANCE",
                        "STALE",
                        "SERIES_BREAK",
                        "PROVISIONAL_ONLY",
                        "SEASON",
                        "NO_RATE",
                        "OUT_OF_RANGE");
    }

    @Test
    void before_the_plans_release_nothing_is_said_though_the_target_holds_already() {
        Case early = Case.standard().released("2022-03-01").value("2021=10");

        Assessment before = early.on("2022-02-28");
        assertThat(before.findings().reason()).isEqualTo(Reason.BEFORE_RELEASE);
        assertThat(before.answer().attainment()).isEqualTo(Attainment.NOT_ASSESSABLE);
        assertThat(reasons(before)).containsExactly(ReasonNotCompared.BEFORE_RELEASE);
        assertThat(early.on("2022-03-01").findings().word()).isEqualTo("ON_PACE");
        assertThat(early.changed("2022-03-01"))
                .isEqualTo(new VerdictChange(LocalDate.parse("2022-03-01"), Cause.RELEASE));
    }

    @Test
    void a_target_of_a_period_type_the_indicator_lacks_says_so() {
        Case monthly = Case.standard()
                .withPeriods(PeriodType.M)
                .direction(Direction.HIGHER_IS_BETTER, true)
                .value("2021-12=10");

        Assessment assessment = monthly.on("2022-06-30");
        assertThat(assessment.findings().reason()).isEqualTo(Reason.TARGET_PERIOD_TYPE);
        assertThat(reasons(assessment)).containsExactly(ReasonNotCompared.NOT_COMPARABLE);
        assertThat(Case.standard()
                        .withPeriods(PeriodType.M)
                        .direction(Direction.HIGHER_IS_BETTER, true)
                        .on("2022-06-30")
                        .findings()
                        .reason())
                .as("before the lack of values")
                .isEqualTo(Reason.TARGET_PERIOD_TYPE);
    }

    @Test
    void nothing_at_all_is_not_the_same_as_nothing_comparable() {
        assertThat(Case.standard().on("2022-06-30").findings().reason()).isEqualTo(Reason.NO_OBSERVATION);
        assertThat(Case.standard()
                        .missing("2021", null)
                        .on("2022-06-30")
                        .findings()
                        .reason())
                .isEqualTo(Reason.NO_OBSERVATION);
        assertThat(Case.standard()
                        .value("2021-06=10")
                        .on("2022-06-30")
                        .findings()
                        .reason())
                .isEqualTo(Reason.NOT_COMPARABLE);
        assertThat(Case.standard()
                        .value("2021-06=10")
                        .value("2021=20", "F", "2021-01-01")
                        .on("2022-06-30")
                        .findings()
                        .reason())
                .isEqualTo(Reason.FORECAST);
    }

    @Test
    void everything_known_that_is_not_compared_is_listed_with_its_reason() {
        Assessment assessment = Case.standard()
                .value("2019=1")
                .value("2021=10")
                .missing("2021-06", null)
                .value("2021-07=5")
                .value("2024=50", "F", "2022-01-01")
                .value("2031=120", "F", "2022-01-01")
                .on("2022-06-30");

        assertThat(assessment.findings().inputs())
                .extracting(input -> input.period().toString())
                .containsExactly("2021");
        assertThat(assessment.notCompared())
                .extracting(left -> left.known().period() + " " + left.reason())
                .containsExactly(
                        "2019 NOT_COMPARABLE",
                        "2021-06 NO_VALUE",
                        "2021-07 NOT_COMPARABLE",
                        "2024 FORECAST",
                        "2031 FORECAST");
        assertThat(reasons(Case.standard().undefined().value("2021=10").on("2022-06-30")))
                .containsExactly(ReasonNotCompared.NO_TARGET);
    }

    @Test
    void a_definition_counts_from_its_own_day_in_verdict_and_history() {
        Case turned = Case.standard()
                .redefined("2023-04-01", Direction.LOWER_IS_BETTER, true)
                .redefined("2099-01-01", Direction.MAINTAIN, true)
                .value("2022=20");

        assertThat(turned.on("2023-03-31").findings().word()).isEqualTo("ON_PACE");
        assertThat(turned.on("2023-04-01").findings().reason()).isEqualTo(Reason.NO_DISTANCE);
        assertThat(turned.on("2024-06-30").definition())
                .map(Definition::version)
                .hasValue(2);
        assertThat(turned.changed("2024-06-30"))
                .isEqualTo(new VerdictChange(LocalDate.parse("2023-04-01"), Cause.DEFINITION_CHANGE));
    }

    @Test
    void a_definition_that_drops_the_period_type_changes_the_verdict_on_its_day() {
        Case dropped = Case.standard()
                .value("2022=20")
                .withPeriods(PeriodType.M)
                .redefined("2023-04-01", Direction.HIGHER_IS_BETTER, true);

        assertThat(dropped.on("2023-06-30").findings().reason()).isEqualTo(Reason.TARGET_PERIOD_TYPE);
        assertThat(dropped.on("2023-06-30").answer().attainment()).isEqualTo(Attainment.NOT_MET);
        assertThat(dropped.changed("2023-06-30"))
                .isEqualTo(new VerdictChange(LocalDate.parse("2023-04-01"), Cause.DEFINITION_CHANGE));
    }

    @Test
    void a_direction_this_service_does_not_know_judges_nothing() {
        assertThat(Case.standard()
                        .redefined("2023-01-01", null, true)
                        .value("2022=20")
                        .on("2023-06-30")
                        .findings()
                        .reason())
                .isEqualTo(Reason.NO_TARGET);
    }

    private static List<ReasonNotCompared> reasons(Assessment assessment) {
        return assessment.notCompared().stream().map(NotCompared::reason).toList();
    }
}

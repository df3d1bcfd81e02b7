package org.waymark.reporting.method.lineartrajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.reporting.method.lineartrajectory.Said.trajectory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Attainment;
import org.waymark.reporting.assessment.Met;
import org.waymark.reporting.method.RealPlan;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.verdicthistory.Cause;
import org.waymark.reporting.verdicthistory.VerdictChange;
import org.waymark.reporting.verdicthistory.VerdictHistory;

class RealPlanTest {
    private final LinearTrajectory method = new LinearTrajectory();

    @ParameterizedTest(name = "{1} as of {2}")
    @CsvFileSource(resources = "/ipr-14fyp/expected-verdicts.csv", numLinesToSkip = 1)
    void the_real_plan_gets_the_verdicts_computed_independently(ArgumentsAccessor row) {
        Assessment assessment = assess(row.getString(1), row.getString(2));

        assertThat(assessment.answer().latest().map(KnownValue::period).map(TimePeriod::toString))
                .isEqualTo(Optional.ofNullable(row.getString(3)));
        assertNumber(assessment.answer().latest().map(KnownValue::value).orElse(null), row.getString(4));
        assertThat(assessment.answer().attainment()).hasToString(row.getString(5));
        assertText(assessment.answer().met().map(Met::since).orElse(null), row.getString(6));
        assertText(assessment.answer().met().map(Met::early).orElse(null), row.getString(7));
        assertThat(assessment.answer().isFinal()).isEqualTo(row.getBoolean(8));
        assertThat(assessment.findings().word()).hasToString(row.getString(9));
        assertText(assessment.findings().reason(), row.getString(10));
        assertNumber(trajectory(assessment).progress(), row.getString(11));
        assertNumber(trajectory(assessment).expected(), row.getString(12));
        assertNumber(trajectory(assessment).r(), row.getString(13));
        assertNumber(trajectory(assessment).timeLead(), row.getString(14));
    }

    @Test
    void a_report_shows_the_vintage_that_counted_on_its_day() {
        assertThat(valueOf2022("2024-06-30")).isEqualByComparingTo("12.71");
        assertThat(valueOf2022("2025-01-31")).isEqualByComparingTo("12.6");
    }

    @Test
    void a_value_that_half_a_unit_would_move_over_a_threshold_is_marked() {
        String indicator = "high-value-invention-patents-per-10k";
        assertThat(trajectory(assess(indicator, "2022-12-31")).roundingSensitive())
                .isTrue();
        assertThat(trajectory(assess(indicator, "2026-11-22")).roundingSensitive())
                .isFalse();
    }

    @Test
    void a_point_of_a_stock_signals_the_target_but_is_not_compared() {
        Assessment assessment = assess("high-value-invention-patents-per-10k", "2024-12-31");

        assertThat(assessment.answer().signals())
                .extracting(s -> s.period().toString())
                .containsExactly("2024-06");
        assertThat(assessment.answer().attainment()).isEqualTo(Attainment.NOT_MET);
    }

    @Test
    void the_year_to_date_is_shown_and_never_compared() {
        Assessment assessment = assess("ip-royalties-trade", "2024-12-31");

        assertThat(assessment.notCompared())
                .extracting(left -> left.known().period().toString())
                .containsExactly("2023-01-01/P11M", "2024-01-01/P5M");
        assertThat(assessment.answer().signals()).isEmpty();
    }

    @Test
    void an_unknown_day_of_release_is_the_day_after_the_period_and_marked() {
        KnownValue only = assess("overseas-invention-patent-grants", "2022-01-01")
                .findings()
                .inputs()
                .get(0);

        assertThat(only.releaseAssumed()).isTrue();
        assertThat(only.releasedAt()).isEqualTo("2022-01-01");
        assertThat(assess("overseas-invention-patent-grants", "2021-12-31")
                        .findings()
                        .inputs())
                .isEmpty();
    }

    @Test
    void the_last_change_of_a_verdict_has_a_day_and_a_cause() {
        assertThat(changed("high-value-invention-patents-per-10k", "2026-11-22"))
                .isEqualTo(new VerdictChange(LocalDate.parse("2025-01-15"), Cause.NEW_PERIOD));
        assertThat(changed("overseas-invention-patent-grants", "2026-11-22"))
                .isEqualTo(new VerdictChange(LocalDate.parse("2024-12-31"), Cause.STALENESS));
        assertThat(changed("copyright-industry-gdp-share", "2022-12-31"))
                .isEqualTo(new VerdictChange(LocalDate.parse("2021-10-28"), Cause.TARGET_CHANGE));
        assertThat(changed("civil-first-instance-acceptance-rate", "2023-12-31"))
                .isNull();
    }

    private BigDecimal valueOf2022(String asOf) {
        return assess("patent-intensive-gdp-share", asOf).findings().inputs().stream()
                .filter(input -> input.period().toString().equals("2022"))
                .map(KnownValue::value)
                .findFirst()
                .orElseThrow();
    }

    private VerdictChange changed(String indicator, String asOf) {
        return new VerdictHistory(RealPlan.evidence(indicator), RealPlan.RECORDED, method)
                .lastChange(LocalDate.parse(asOf));
    }

    private Assessment assess(String indicator, String asOf) {
        return Assessment.of(RealPlan.evidence(indicator), new AsOf(LocalDate.parse(asOf), RealPlan.RECORDED), method);
    }

    private static void assertNumber(BigDecimal actual, String expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isEqualByComparingTo(expected);
        }
    }

    private static void assertText(Object actual, String expected) {
        assertThat(actual == null ? null : actual.toString()).isEqualTo(expected);
    }
}

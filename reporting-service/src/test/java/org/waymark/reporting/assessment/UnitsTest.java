package org.waymark.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.number.Quantity;
import org.waymark.reporting.number.Rational;
import org.waymark.reporting.number.Unit;
import org.waymark.reporting.situation.Direction;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.ReasonNotCompared;

class UnitsTest {
    /** Reported in 件 until the indicator was redefined in 万件, and its target with it. */
    private static Case redefined() {
        return new Case()
                .in("NUMBER", 0)
                .target("2021-01-01", "2020=10000", "2025=60000")
                .direction(Direction.HIGHER_IS_BETTER, false)
                .value("2021=32000")
                .in("NUMBER", 4)
                .redefined("2023-01-01", Direction.HIGHER_IS_BETTER, false)
                .target("2023-01-01", "2020=1", "2025=6");
    }

    @Test
    void a_value_in_another_multiplier_is_converted_exactly() {
        Assessment assessment = redefined().on("2023-06-30");

        KnownValue latest = assessment.answer().latest().orElseThrow();
        assertThat(latest.value()).isEqualTo("3.2");
        assertThat(latest.isInAnotherUnit()).isTrue();
        assertThat(latest.reported()).isEqualTo(new Quantity(new BigDecimal("32000"), new Unit("NUMBER", 0)));
        assertThat(assessment.answer().attainment()).isEqualTo(Attainment.NOT_MET);
        assertThat(assessment.findings().word()).isEqualTo("AHEAD");
    }

    @Test
    void each_version_of_a_target_is_compared_in_its_own_unit() {
        Assessment before = redefined().on("2022-12-31");

        assertThat(before.answer().latest().map(KnownValue::value)).hasValue(new BigDecimal("32000"));
        assertThat(before.findings().word()).isEqualTo("AHEAD");
        assertThat(redefined().changed("2023-06-30"))
                .as("the same verdict, whatever it counts in")
                .isEqualTo(redefined().changed("2022-12-31"));
    }

    @Test
    void a_smaller_multiplier_makes_the_numbers_larger() {
        Assessment assessment = new Case()
                .in("CNY", 0)
                .target("2021-01-01", "2020=100000000", "2025=600000000")
                .direction(Direction.HIGHER_IS_BETTER, false)
                .in("CNY", 8)
                .value("2022=6.00")
                .on("2023-06-30");

        assertThat(assessment.answer().attainment()).isEqualTo(Attainment.MET);
        assertThat(assessment.answer().latest().orElseThrow().value()).isEqualTo("600000000");
    }

    @Test
    void half_a_unit_is_that_of_the_value_as_given() {
        Case whole = new Case()
                .in("NUMBER", 4)
                .target("2021-01-01", "2020=1", "2025=3.20005")
                .direction(Direction.HIGHER_IS_BETTER, false);

        KnownValue given = whole.in("NUMBER", 0)
                .value("2022=32000")
                .on("2023-06-30")
                .findings()
                .inputs()
                .get(0);
        assertThat(given.halfUnit()).isEqualTo(Rational.of(new BigDecimal("0.00005")));
        KnownValue rough = new Case()
                .in("NUMBER", 0)
                .target("2021-01-01", "2020=1", "2025=3")
                .direction(Direction.HIGHER_IS_BETTER, false)
                .in("NUMBER", 4)
                .value("2022=3.2")
                .on("2023-06-30")
                .findings()
                .inputs()
                .get(0);
        assertThat(rough.halfUnit()).isEqualTo(Rational.of(500));
    }

    @Test
    void a_value_of_another_measure_is_not_compared_and_says_so() {
        Assessment assessment = new Case()
                .in("CNY", 8)
                .target("2021-01-01", "2020=10", "2025=100")
                .direction(Direction.HIGHER_IS_BETTER, true)
                .in("NUMBER", 0)
                .value("2021=5000")
                .value("2022-06=5000")
                .on("2023-06-30");

        assertThat(assessment.findings().reason()).isEqualTo(Reason.UNIT_CHANGED);
        assertThat(assessment.answer().attainment()).isEqualTo(Attainment.NOT_ASSESSABLE);
        assertThat(assessment.answer().signals()).isEmpty();
        assertThat(assessment.findings().inputs()).isEmpty();
        assertThat(assessment.notCompared())
                .extracting(NotCompared::reason)
                .isEqualTo(List.of(ReasonNotCompared.UNIT_CHANGED, ReasonNotCompared.UNIT_CHANGED));
        assertThat(assessment.notCompared().get(0).known().value()).isEqualTo("5000");
    }

    @Test
    void one_value_of_the_right_measure_is_enough() {
        Assessment assessment = new Case()
                .in("NUMBER", 0)
                .value("2021=5000")
                .in("CNY", 8)
                .target("2021-01-01", "2020=0", "2025=100")
                .direction(Direction.HIGHER_IS_BETTER, true)
                .value("2022=40")
                .on("2023-06-30");

        assertThat(assessment.findings().word()).isEqualTo("ON_PACE");
        assertThat(assessment.notCompared()).singleElement().satisfies(left -> assertThat(left.reason())
                .isEqualTo(ReasonNotCompared.UNIT_CHANGED));
    }

    @Test
    void a_percentage_is_not_a_fraction() {
        assertThat(new Quantity(BigDecimal.ONE, new Unit("PERCENT", 0)).in(new Unit("PURE", 0)))
                .isEmpty();
    }

    @Test
    void what_is_observed_of_the_baseline_period_is_shown_and_never_used() {
        Case observed = Case.from("2020=10", "2025=100").value("2020=12").value("2022=46");

        Assessment assessment = observed.on("2023-06-30");

        assertThat(assessment.baselineObserved()).map(KnownValue::value).hasValue(new BigDecimal("12"));
        assertThat(assessment.findings().word()).isEqualTo("ON_PACE");
        assertThat(Case.from("2020=10.0", "2025=100")
                        .value("2020=10")
                        .on("2023-06-30")
                        .baselineObserved())
                .isEmpty();
    }

    @Test
    void a_baseline_observed_in_another_multiplier_is_the_same() {
        assertThat(new Case()
                        .in("NUMBER", 4)
                        .target("2021-01-01", "2020=1", "2025=6")
                        .direction(Direction.HIGHER_IS_BETTER, false)
                        .in("NUMBER", 0)
                        .value("2020=10000")
                        .on("2023-06-30")
                        .baselineObserved())
                .isEmpty();
    }
}

package org.waymark.reporting.method.escapcsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.reporting.method.Found.falling;
import static org.waymark.reporting.method.Found.way;
import static org.waymark.reporting.situation.Direction.HIGHER_IS_BETTER;
import static org.waymark.reporting.situation.Direction.MAINTAIN;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reporting.assessment.Assessment;
import org.waymark.reporting.assessment.Case;
import org.waymark.reporting.assessment.Provisional;
import org.waymark.reporting.situation.Reason;

class EscapCsiTest {
    private final EscapCsi method = new EscapCsi();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"10.2, 5.93", "10.4, 5.66"})
    void the_worked_cases_come_out(String current, String index) {
        IndexFindings found = found(falling("2023=" + current));

        assertNear(found.value(), index);
        assertNear(found.intermediate().marker(), "5.33");
        assertThat(found.intermediate().ahead()).isTrue();
        assertThat(found.experimental()).isEmpty();
    }

    @Test
    void what_has_not_covered_the_part_of_the_time_that_has_gone_is_behind() {
        IndexFindings found = found(way(HIGHER_IS_BETTER, "2015=10.1", "2030=30", "2023=13.7"));

        assertNear(found.value(), "1.81");
        assertThat(found.intermediate().ahead()).isFalse();
    }

    @Test
    void a_step_back_is_below_nothing() {
        assertThat(found(falling("2023=15.95")).value()).isEqualByComparingTo("-2");
    }

    @Test
    void beyond_the_target_the_index_ends_at_ten_and_says_that_nobody_published_this() {
        IndexFindings capped = found(falling("2023=5"));

        assertThat(capped.value()).isEqualByComparingTo("10");
        assertThat(capped.intermediate().uncapped()).isEqualByComparingTo("13.1034482758621");
        assertThat(capped.experimental()).containsExactly("cap-at-10");

        EscapCsi open = new EscapCsi(new IndexParameters(false, Provisional.USE, BigDecimal.ZERO));
        IndexFindings uncapped = (IndexFindings)
                falling("2023=5").with(open).on("2040-01-01").findings().details();
        assertThat(uncapped.value()).isEqualByComparingTo("13.1034482758621");
        assertThat(uncapped.experimental()).isEmpty();
    }

    @Test
    void a_value_to_maintain_is_measured_by_its_nearness() {
        IndexFindings near = found(way(MAINTAIN, "2015=0.8", "2030=1", "2023=1.1"));

        assertThat(near.value()).isEqualByComparingTo("5");
        assertThat(near.intermediate().parity()).isTrue();
        assertThat(found(way(MAINTAIN, "2015=1", "2030=1", "2023=1.1")).reason())
                .isEqualTo(Reason.NO_DISTANCE);
    }

    @Test
    void zero_is_a_number_like_others_here() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=0", "2030=10", "2023=4")).value())
                .isEqualByComparingTo("4");
        assertThat(found(way(HIGHER_IS_BETTER, "2015=-5", "2030=5", "2023=0")).value())
                .isEqualByComparingTo("5");
    }

    @Test
    void without_a_way_to_the_target_there_is_no_part_of_it() {
        assertThat(found(way(HIGHER_IS_BETTER, "2015=58.2", "2030=50", "2025=59.5"))
                        .reason())
                .isEqualTo(Reason.NO_DISTANCE);
        assertThat(found(falling("2015=14.5")).reason()).isEqualTo(Reason.ONE_POINT);
        assertThat(found(falling()).reason()).isEqualTo(Reason.NO_OBSERVATION);
        assertThat(found(Case.from(null, "2030=20").value("2022=10").value("2024=11"))
                        .reason())
                .isEqualTo(Reason.NO_BASELINE);
        assertThat(found(falling().value("2020=12", "B", null)).reason()).isEqualTo(Reason.SERIES_BREAK);
        assertThat(found(way(HIGHER_IS_BETTER, "2020-Q4=100", "2025-Q4=200", "2023-Q1=150"))
                        .reason())
                .isEqualTo(Reason.SEASON);
    }

    @Test
    void without_a_target_there_is_no_index_and_nothing_compared() {
        Assessment assessment = Case.growing("2015", HIGHER_IS_BETTER)
                .value("2015=1")
                .value("2023=2")
                .with(method)
                .on("2040-01-01");

        assertThat(assessment.findings().reason()).isEqualTo(Reason.NO_TARGET);
        assertThat(assessment.findings().inputs()).isEmpty();
        assertThat(assessment.findings().verdict()).isNull();
        assertThat(assessment.notCompared())
                .extracting(left -> left.reason().name())
                .containsOnly("NO_TARGET");
    }

    private IndexFindings found(Case situation) {
        return (IndexFindings)
                situation.with(method).on("2040-01-01").findings().details();
    }

    private static void assertNear(BigDecimal actual, String expected) {
        assertThat(actual).isCloseTo(new BigDecimal(expected), within(new BigDecimal("0.005")));
    }
}

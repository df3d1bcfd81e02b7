package org.waymark.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.reporting.situation.AsOf;
import org.waymark.reporting.situation.KnownValue;
import org.waymark.reporting.situation.Reason;
import org.waymark.reporting.situation.Situation;

class ObservationStatusTest {
    @ParameterizedTest
    @ValueSource(strings = {"A", "D", "E", "G", "I", "J", "N", "P", "S", "U", "V", "W"})
    void a_value_of_these_statuses_counts_with_its_flag(String status) {
        Assessment assessment = with(status).on("2022-06-30");

        assertThat(assessment.findings().word()).isEqualTo("ON_PACE");
        assertThat(assessment.answer().latest().orElseThrow().status()).isEqualTo(status);
        assertThat(assessment.notCompared()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "F, FORECAST",
        "K, NOT_COMPARABLE",
        "M, NOT_COMPARABLE",
        "O, NOT_COMPARABLE",
        "Q, NOT_COMPARABLE",
        "L, NOT_COMPARABLE",
        "H, NOT_COMPARABLE",
        "X, NOT_COMPARABLE"
    })
    void a_number_under_another_status_is_shown_and_never_compared(String status, Reason reason) {
        Assessment assessment = with(status).on("2022-06-30");

        assertThat(assessment.findings().reason()).isEqualTo(reason);
        assertThat(assessment.answer().attainment()).isEqualTo(Attainment.NOT_ASSESSABLE);
        assertThat(assessment.notCompared()).singleElement().satisfies(left -> {
            assertThat(left.known().value()).isEqualTo("10");
            assertThat(left.reason()).hasToString(reason.name());
        });
    }

    @Test
    void a_break_hinders_comparison_unless_it_is_declared_comparable() {
        assertThat(with("B").on("2022-06-30").findings().reason()).isEqualTo(Reason.SERIES_BREAK);

        Assessment declared = Case.standard().comparableBreak("2021=10").on("2022-06-30");
        assertThat(declared.findings().word()).isEqualTo("ON_PACE");
        assertThat(declared.findings().inputs().get(0).comparable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E", "G", "I", "P", "U", "V"})
    void uncertain_values_are_left_out_where_they_are_to_be_ignored(String status) {
        Situation situation = Case.standard()
                .value("2021=10")
                .value("2022=100", status, null)
                .evidence()
                .on(new AsOf(LocalDate.parse("2023-06-30"), Case.NOW));
        Comparison ignoring = new Comparison(situation, new Ignoring());

        assertThat(ignoring.latest()).map(KnownValue::value).hasValue(new BigDecimal("10"));
        assertThat(ignoring.attainment()).isEqualTo(Attainment.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "D", "J", "N", "S", "W"})
    void others_are_not(String status) {
        Situation situation = Case.standard()
                .value("2022=100", status, null)
                .evidence()
                .on(new AsOf(LocalDate.parse("2023-06-30"), Case.NOW));

        assertThat(new Comparison(situation, new Ignoring()).attainment()).isEqualTo(Attainment.MET);
    }

    private record Ignoring() implements Parameters {
        @Override
        public Provisional provisional() {
            return Provisional.IGNORE;
        }

        @Override
        public BigDecimal tolerance() {
            return BigDecimal.ZERO;
        }

        @Override
        public List<String> lines() {
            return List.of();
        }
    }

    private static Case with(String status) {
        return Case.standard().value("2021=10", status, null);
    }
}

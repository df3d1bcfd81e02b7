package org.waymark.foundation.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2025, A, 2025-01-01, 2025-12-31",
        "2025-S1, S, 2025-01-01, 2025-06-30",
        "2025-S2, S, 2025-07-01, 2025-12-31",
        "2025-T2, T, 2025-05-01, 2025-08-31",
        "2025-Q3, Q, 2025-07-01, 2025-09-30",
        "2024-02, M, 2024-02-01, 2024-02-29",
        "2026-W53, W, 2026-12-28, 2027-01-03",
        "2024-02-29, D, 2024-02-29, 2024-02-29",
        "2020-01-01/P10M, R, 2020-01-01, 2020-10-31"
    })
    void a_period_has_a_type_and_days_and_is_written_as_read(String text, String type, String first, String last) {
        TimePeriod period = TimePeriod.parse(text);

        assertThat(period.type()).hasToString(type);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period).hasToString(text);
        assertThat(text).matches(TimePeriod.FORM);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-A1, 2025",
        "2025-M07, 2025-07",
        "2025-D365, 2025-12-31",
        "2020-01-01T00:00:00/P12M, 2020-01-01/P1Y"
    })
    void two_spellings_of_a_period_are_the_same_period(String one, String other) {
        assertThat(TimePeriod.parse(one)).isEqualTo(TimePeriod.parse(other));
        assertThat(one).matches(TimePeriod.FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "2025-13",
                "2025-00",
                "2025-S3",
                "2025-T4",
                "2025-W54",
                "2025-W53",
                "2025-02-29",
                "2025-D366",
                "2025-D000",
                "2020-01-01/P0M",
                "2020-01-01/PT1H",
                "2020-01-01/PM",
                "2025-Q",
                "0000",
                "0000-12-31",
                "2020-01-01/P9999Y",
                "2020-01-01/P999999999Y",
                "2020-01-01/P99999999999Y",
                "2025 "
            })
    void what_is_no_period_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"2021-01-01/P1Y, 2021-01-01/P365D", "2021, 2021-01-01/P1Y", "2021-Q4, 2021-12"})
    void only_equal_periods_have_the_same_place_in_the_order(String one, String other) {
        assertThat(TimePeriod.parse(one)).isNotEqualByComparingTo(TimePeriod.parse(other));
    }

    @Test
    void periods_are_ordered_by_their_end() {
        assertThat(Stream.of("2025", "2024-12", "2025-Q1", "2025-S1", "2025-03")
                        .map(TimePeriod::parse)
                        .sorted())
                .extracting(TimePeriod::toString)
                .containsExactly("2024-12", "2025-Q1", "2025-03", "2025-S1", "2025");
    }
}

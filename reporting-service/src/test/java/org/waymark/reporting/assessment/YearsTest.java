package org.waymark.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.number.Rational;

class YearsTest {
    @ParameterizedTest
    @CsvSource({
        "2025, 2025, 1",
        "2025-S1, 4049, 2",
        "2025-T1, 6073, 3",
        "2025-Q3, 8099, 4",
        "2025-07, 24295, 12",
        "2025-W26, 4049, 2",
        "2025-12-31, 2025, 1",
        "2020-01-01/P6M, 4039, 2"
    })
    void it_ends_at_a_part_of_the_year(String text, int numerator, int denominator) {
        assertThat(Years.endOf(TimePeriod.parse(text))).isEqualTo(Rational.of(numerator, denominator));
    }
}

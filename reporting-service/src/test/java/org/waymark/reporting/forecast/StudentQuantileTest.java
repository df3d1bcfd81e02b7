package org.waymark.reporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentQuantileTest {
    /** As NIST prints them, to three decimals. */
    @ParameterizedTest
    @CsvSource({
        "1, 3.078",
        "2, 1.886",
        "3, 1.638",
        "4, 1.533",
        "10, 1.372",
        "30, 1.310",
        "40, 1.303",
        "60, 1.296",
        "100, 1.290"
    })
    void it_is_the_published_one(int freedom, BigDecimal printed) {
        assertThat(StudentQuantile.of(freedom)).isCloseTo(printed, within(new BigDecimal("0.0005")));
    }

    @Test
    void table_and_expansion_meet() {
        assertThat(StudentQuantile.expanded(30)).isEqualByComparingTo(StudentQuantile.of(30));
        assertThat(StudentQuantile.of(31)).isLessThan(StudentQuantile.of(30));
    }
}

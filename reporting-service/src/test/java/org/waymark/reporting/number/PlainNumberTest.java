package org.waymark.reporting.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainNumberTest {
    @Test
    void a_double_is_written_with_the_digits_that_mean_something() {
        assertThat(PlainNumber.significant(0.1)).hasToString("0.1");
        assertThat(PlainNumber.significant(0.1 + 0.2)).hasToString("0.3");
        assertThat(PlainNumber.significant(0.9525901792032172)).hasToString("0.952590179203217");
        assertThat(PlainNumber.significant(5e20)).hasToString("500000000000000000000");
        assertThat(PlainNumber.significant(-0.0)).hasToString("0");
        assertThat(PlainNumber.significant((Double) null)).isNull();
    }

    @Test
    void so_is_a_fraction() {
        assertThat(PlainNumber.significant(Rational.of(16, 3))).hasToString("5.33333333333333");
        assertThat(PlainNumber.significant(Rational.of(10))).hasToString("10");
        assertThat(PlainNumber.significant((Rational) null)).isNull();
    }
}

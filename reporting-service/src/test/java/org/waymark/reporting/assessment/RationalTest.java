package org.waymark.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.number.PlainNumber;
import org.waymark.reporting.number.Rational;

class RationalTest {
    @Test
    void it_reckons_exactly_and_orders_on_both_sides_of_zero() {
        for (int a = -12; a <= 12; a++) {
            for (int b = -12; b <= 12; b++) {
                Rational one = Rational.of(a, 7);
                Rational other = Rational.of(b, -11);
                assertThat(one.compareTo(other)).isEqualTo(Integer.compare(a * 11, -b * 7));
                assertThat(one.subtract(other).add(other)).isEqualTo(one);
                if (b != 0) {
                    assertThat(one.divide(other).multiply(other)).isEqualTo(one);
                }
            }
        }
    }

    @Test
    void a_decimal_is_taken_as_written() {
        assertThat(Rational.of(new BigDecimal("0.10"))).isEqualTo(Rational.of(1, 10));
        assertThat(Rational.of(new BigDecimal("1.2E+3"))).isEqualTo(Rational.of(1200));
    }

    @Test
    void a_half_is_rounded_away_from_zero_and_shown_without_trailing_zeros() {
        assertThat(PlainNumber.rounded(Rational.of(5, 100_000), 4)).isEqualTo("0.0001");
        assertThat(PlainNumber.rounded(Rational.of(-5, 100_000), 4)).isEqualTo("-0.0001");
        assertThat(PlainNumber.rounded(Rational.of(120), 2)).hasToString("120");
    }
}

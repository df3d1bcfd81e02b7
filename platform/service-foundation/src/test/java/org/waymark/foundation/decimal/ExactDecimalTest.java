package org.waymark.foundation.decimal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactDecimalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "16",
                "16.0",
                "-7.5",
                "123456789012345678901234567890",
                "1e15",
                "1e-15",
                "0.0000000000000010"
            })
    void fits(String decimal) {
        assertThat(ExactDecimal.fits(new BigDecimal(decimal))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789012345678901", "1e16", "1e-16", "1e400000000", "1e-400000000"})
    void does_not_fit(String decimal) {
        assertThat(ExactDecimal.fits(new BigDecimal(decimal))).isFalse();
    }
}

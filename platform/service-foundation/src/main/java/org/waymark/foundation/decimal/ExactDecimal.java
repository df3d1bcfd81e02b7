package org.waymark.foundation.decimal;

import java.math.BigDecimal;

/** The decimals that are accepted: exact, at most 30 significant digits, and a power of ten from -15 to 15. */
public final class ExactDecimal {
    private static final int MOST_DIGITS = 30;
    private static final int MOST_EXPONENT = 15;

    private ExactDecimal() {}

    /** Looks at precision and scale alone: 1e400000000 must never be written out. */
    public static boolean fits(BigDecimal value) {
        return sized(value)
                || (value.precision() <= 1000
                        && Math.abs((long) value.scale()) <= 1000
                        && sized(value.stripTrailingZeros()));
    }

    private static boolean sized(BigDecimal value) {
        return value.precision() <= MOST_DIGITS && Math.abs((long) value.scale()) <= MOST_EXPONENT;
    }
}

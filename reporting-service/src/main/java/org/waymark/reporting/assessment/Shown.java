package org.waymark.reporting.assessment;

import java.math.BigDecimal;

/** How numbers are spelt: no trailing zeros, no exponent. */
final class Shown {
    private Shown() {}

    /** HALF_UP, at most so many decimals; null stays null. */
    static BigDecimal rounded(Rational exact, int decimals) {
        return exact == null ? null : plain(exact.rounded(decimals));
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

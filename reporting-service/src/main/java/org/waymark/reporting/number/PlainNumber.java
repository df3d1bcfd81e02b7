package org.waymark.reporting.number;

import java.math.BigDecimal;

/** How numbers are spelt: no trailing zeros, no exponent. */
public final class PlainNumber {
    private PlainNumber() {}

    /** HALF_UP, at most so many decimals; null stays null. */
    public static BigDecimal rounded(Rational exact, int decimals) {
        return exact == null ? null : of(exact.rounded(decimals));
    }

    public static BigDecimal of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

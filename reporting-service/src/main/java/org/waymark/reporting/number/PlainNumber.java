package org.waymark.reporting.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers are spelt: no trailing zeros, no exponent. */
public final class PlainNumber {
    private static final MathContext SIGNIFICANT = new MathContext(15, RoundingMode.HALF_EVEN);

    private PlainNumber() {}

    /** HALF_UP, at most so many decimals; null stays null. */
    public static BigDecimal rounded(Rational exact, int decimals) {
        return exact == null ? null : of(exact.rounded(decimals));
    }

    /** At most 15 significant digits: fewer than a double holds, so that every machine writes the same; null stays null. */
    public static BigDecimal significant(Double number) {
        return number == null ? null : of(new BigDecimal(number).round(SIGNIFICANT));
    }

    /** Likewise of a fraction. */
    public static BigDecimal significant(Rational exact) {
        return exact == null
                ? null
                : of(new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), SIGNIFICANT));
    }

    public static BigDecimal of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

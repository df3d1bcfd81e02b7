package org.waymark.reporting.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Student's t that leaves out a tenth on either side: 80 % lie between it and its negative.
 *
 * <p>Six decimals, the same on every machine. Up to 30 degrees of freedom from a table (NIST/SEMATECH e-Handbook of
 * Statistical Methods, section 1.3.6.7.2, prints the same to three decimals); beyond, by the expansion 26.7.5 of
 * Abramowitz and Stegun, Handbook of Mathematical Functions, which agrees there with the table.
 */
final class StudentQuantile {
    private static final List<BigDecimal> TABLE = Stream.of(
                    "3.077684",
                    "1.885618",
                    "1.637744",
                    "1.533206",
                    "1.475884",
                    "1.439756",
                    "1.414924",
                    "1.396815",
                    "1.383029",
                    "1.372184",
                    "1.363430",
                    "1.356217",
                    "1.350171",
                    "1.345030",
                    "1.340606",
                    "1.336757",
                    "1.333379",
                    "1.330391",
                    "1.327728",
                    "1.325341",
                    "1.323188",
                    "1.321237",
                    "1.319460",
                    "1.317836",
                    "1.316345",
                    "1.314972",
                    "1.313703",
                    "1.312527",
                    "1.311434",
                    "1.310415")
            .map(BigDecimal::new)
            .toList();

    /** Of the normal distribution. */
    private static final BigDecimal Z = new BigDecimal("1.2815515655446");

    private StudentQuantile() {}

    /** @param freedom degrees of freedom, at least 1 */
    static BigDecimal of(int freedom) {
        return freedom <= TABLE.size() ? TABLE.get(freedom - 1) : expanded(freedom);
    }

    static BigDecimal expanded(int freedom) {
        BigDecimal first = odd(1, 1, 0, 0);
        BigDecimal second = odd(3, 16, 5, 0);
        BigDecimal third = odd(-15, 17, 19, 3);
        return Z.add(over(first, 4, freedom, 1))
                .add(over(second, 96, freedom, 2))
                .add(over(third, 384, freedom, 3))
                .setScale(6, RoundingMode.HALF_UP);
    }

    /** A polynomial in z of odd powers. */
    private static BigDecimal odd(int one, int three, int five, int seven) {
        return term(one, 1).add(term(three, 3)).add(term(five, 5)).add(term(seven, 7));
    }

    private static BigDecimal term(int factor, int power) {
        return Z.pow(power).multiply(BigDecimal.valueOf(factor));
    }

    private static BigDecimal over(BigDecimal term, int divisor, int freedom, int power) {
        return term.divide(
                BigDecimal.valueOf(divisor).multiply(BigDecimal.valueOf(freedom).pow(power)), MathContext.DECIMAL64);
    }
}

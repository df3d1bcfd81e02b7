package org.waymark.foundation.lookalike;

import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.foundation.problem.Text;

/** Separators between thousands, and commas for the decimal point. */
final class Separators {
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern COMMAS = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern POINTS =
            Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)|[+-]?\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern MARKS =
            Pattern.compile("[+-]?\\d{1,3}(?:[ '’_\u00A0\u202F\u2009]\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*,\\d+");
    private static final Pattern SPACED_SIGN = Pattern.compile("[+-] \\d.*");

    private Separators() {}

    /** Whether a comma may separate thousands or stand for the point. */
    static boolean mayBeTwo(String number) {
        return EITHER.matcher(number).matches();
    }

    /** How to write each of two numbers that a comma may mean. */
    static Optional<Text> ambiguous(PlainText text) {
        String number = text.text();
        if (!mayBeTwo(number)) {
            return Optional.empty();
        }
        String thousands = number.replace(",", "");
        String decimal = number.replace(',', '.');
        return Optional.of(text.and(number, "逗号", "a comma")
                .holdsAnd(new Text(
                        "若为千位分隔符请写 " + thousands + "，若为小数点请写 " + decimal,
                        "write " + thousands + " if it separates thousands, " + decimal
                                + " if it stands for the point")));
    }

    /** Without separators, with a point. */
    static PlainText in(PlainText text) {
        String number = text.text();
        if (SPACED_SIGN.matcher(number).matches()) {
            return in(text.and(number.replace(" ", ""), "符号后的空格", "a space behind the sign"));
        }
        if (COMMAS.matcher(number).matches()) {
            return thousands(text, number.replace(",", ""));
        }
        if (POINTS.matcher(number).matches()) {
            return thousands(text, number.replace(".", "").replace(',', '.'));
        }
        if (MARKS.matcher(number).matches()) {
            return thousands(text, number.replaceAll("[^\\d.,+-]", "").replace(',', '.'));
        }
        if (DECIMAL_COMMA.matcher(number).matches()) {
            return text.and(number.replace(',', '.'), "小数逗号", "a comma for the decimal point");
        }
        return text;
    }

    private static PlainText thousands(PlainText text, String number) {
        return text.and(number, "千位分隔符", "thousands separators");
    }
}

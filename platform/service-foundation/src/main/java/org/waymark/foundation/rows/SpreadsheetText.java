package org.waymark.foundation.rows;

import java.util.regex.Pattern;

/**
 * Text in CSV that people open in a spreadsheet, which would run text that begins like a formula (OWASP, CSV
 * injection). Such text is written with an apostrophe before it, and read without.
 */
public final class SpreadsheetText {
    private static final String FIRST_LETTERS = "'=+-@\t\r\n＝＋－＠";

    /** Apostrophes before the formula match too: so taking one away always restores the original text. */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private SpreadsheetText() {}

    /** @param text or null */
    public static String harmless(String text) {
        return text != null
                        && !text.isEmpty()
                        && FIRST_LETTERS.indexOf(text.charAt(0)) >= 0
                        && LIKE_A_FORMULA.matcher(text).matches()
                        && !NEGATIVE_NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }

    /** What was written as this cell. */
    public static String original(String cell) {
        if (!cell.startsWith("'")) {
            return cell;
        }
        String text = cell.substring(1);
        return cell.equals(harmless(text)) ? text : cell;
    }
}

package org.waymark.indicator.reading;

import java.util.regex.Pattern;

/** Free text in CSV. A spreadsheet would run text that begins like a formula (OWASP, CSV injection). */
final class SpreadsheetText {
    /** Apostrophes before the formula match too: so taking one away always restores the original text. */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /** @param text or null */
    static String harmless(String text) {
        return text != null && LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}

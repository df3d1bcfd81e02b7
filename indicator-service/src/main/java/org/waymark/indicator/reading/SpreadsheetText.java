package org.waymark.indicator.reading;

import java.util.regex.Pattern;

/** Free text in CSV, which a spreadsheet would take for a formula when it begins like one (OWASP, CSV injection). */
final class SpreadsheetText {
    /** Also with apostrophes before it: taking one away gives the text back in any case. */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /** @param text or null */
    static String harmless(String text) {
        return text != null && LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}

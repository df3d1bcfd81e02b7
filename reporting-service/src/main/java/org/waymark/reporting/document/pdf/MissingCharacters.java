package org.waymark.reporting.document.pdf;

import java.util.List;
import java.util.TreeSet;

/**
 * What of a text the font cannot show. It is replaced by a sign that no text of ours holds for itself, and told: a
 * blank would look as if nothing stood there.
 *
 * @param text with the replacements
 * @param codes of what was replaced, such as {@code U+20BB7}
 */
record MissingCharacters(String text, List<String> codes) {
    private static final int REPLACEMENT = '\u3013';

    static MissingCharacters in(String text, PrintFont font) {
        TreeSet<Integer> missing = new TreeSet<>();
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            boolean known = character == '\n' || character == '\t' || character == '\r' || font.has(character);
            if (!known) {
                missing.add(character);
            }
            shown.appendCodePoint(known ? character : REPLACEMENT);
        });
        return new MissingCharacters(
                shown.toString(), missing.stream().map("U+%04X"::formatted).toList());
    }
}

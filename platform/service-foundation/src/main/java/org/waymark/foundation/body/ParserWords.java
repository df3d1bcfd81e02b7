package org.waymark.foundation.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.regex.Pattern;

/** A parser's message about a text, without the parts about its own settings and classes. */
public final class ParserWords {
    private static final Map<Pattern, String> OF_ITSELF = Map.of(
            Pattern.compile(": enable `[^`]*` to allow"), "",
            Pattern.compile(" \\(start marker at \\[Source: .*?; line: (\\d+), column: (\\d+)\\]\\)"),
                    ", opened at line $1, column $2",
            Pattern.compile(", from `[^`]*`"), "",
            Pattern.compile(" \\(bound as `[^`]*`\\): not allowed as per `[^`]*`"), "",
            Pattern.compile("`[\\w.]*BigDecimal`"), "a number");

    private ParserWords() {}

    /** Whether the text is in another encoding, such as the GBK of Chinese Windows. */
    public static boolean notUtf8(JsonProcessingException broken) {
        return broken.getOriginalMessage().startsWith("Invalid UTF-8");
    }

    public static String of(JsonProcessingException broken) {
        String words = broken.getOriginalMessage();
        for (Map.Entry<Pattern, String> of : OF_ITSELF.entrySet()) {
            words = of.getKey().matcher(words).replaceAll(of.getValue());
        }
        return words;
    }
}

package org.waymark.foundation.lookalike;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A number with a word behind it that multiplies it, such as 万.
 *
 * @param number as it stands before the word
 * @param power of ten that the word means
 */
public record Multiple(String word, BigDecimal number, int power) {
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("十万", 5),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("万亿", 12),
            Map.entry("k", 3),
            Map.entry("m", 6),
            Map.entry("thousand", 3),
            Map.entry("million", 6),
            Map.entry("mn", 6),
            Map.entry("billion", 9),
            Map.entry("bn", 9));

    /** Empty where it is none, or where a comma leaves open which number it is. */
    public static Optional<Multiple> of(String sent) {
        return NumberWithMore.split(PlainText.of(sent)).flatMap(Multiple::of);
    }

    static Optional<Multiple> of(NumberWithMore text) {
        String number = Separators.in(new PlainText(text.number(), List.of())).text();
        return Separators.mayBeTwo(text.number()) || !number.matches("[+-]?\\d+(\\.\\d+)?")
                ? Optional.empty()
                : wordBefore(text.more()).map(word -> new Multiple(word, new BigDecimal(number), POWERS.get(word)));
    }

    /** The longest; a unit may follow a Chinese one. */
    private static Optional<String> wordBefore(String more) {
        String lower = more.toLowerCase(Locale.ROOT);
        return POWERS.keySet().stream()
                .filter(word -> word.charAt(0) < 0x80 ? lower.equals(word) : lower.startsWith(word))
                .max(Comparator.comparing(String::length));
    }

    String factor() {
        return BigDecimal.TEN.pow(power).toPlainString();
    }

    /** Such as {@code 1.5 × 10000}. */
    public String product() {
        return number.toPlainString() + " × " + factor();
    }
}

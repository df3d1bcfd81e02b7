package org.waymark.foundation.lookalike;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number with a word behind it that multiplies it, such as 万.
 *
 * @param number as it stands before the word
 * @param power of ten that the word means
 */
public record Multiple(String word, BigDecimal number, int power) {
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("百", 2),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("十万", 5),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("十亿", 9),
            Map.entry("百亿", 10),
            Map.entry("千亿", 11),
            Map.entry("万亿", 12),
            Map.entry("k", 3),
            Map.entry("m", 6),
            Map.entry("thousand", 3),
            Map.entry("million", 6),
            Map.entry("mn", 6),
            Map.entry("billion", 9),
            Map.entry("bn", 9));

    /** Behind the word: more of the number (1万2千), a bound (3万以上), a fraction (5万分之一) or kilo- (5千克). */
    private static final Pattern MEANS_MORE =
            Pattern.compile("[克米瓦卡焦赫帕伏].*|.*(?:[\\d零〇一二两三四五六七八九十百千万亿半多余来]|分之|上下|左右|以[上下内]).*");

    /** Empty where it is none, or where a comma or what follows leaves open which number it is. */
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
    static Optional<String> wordBefore(String more) {
        String lower = more.toLowerCase(Locale.ROOT);
        return POWERS.keySet().stream()
                .filter(word -> word.charAt(0) < 0x80 ? lower.equals(word) : lower.startsWith(word))
                .max(Comparator.comparing(String::length))
                .filter(word ->
                        !MEANS_MORE.matcher(lower.substring(word.length())).matches());
    }

    String factor() {
        return BigDecimal.TEN.pow(power).toPlainString();
    }

    /** Such as {@code 1.5 × 10000}. */
    public String product() {
        return number.toPlainString() + " × " + factor();
    }
}

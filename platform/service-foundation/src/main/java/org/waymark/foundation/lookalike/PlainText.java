package org.waymark.foundation.lookalike;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.foundation.problem.Text;

/**
 * A text as it was probably meant.
 *
 * @param text without spaces around it, with ASCII digits and signs
 * @param seen what stood there instead, each as a part of a sentence
 */
public record PlainText(String text, List<Text> seen) {
    private static final Map<Integer, Text> SPACES = Map.of(
            (int) ' ',
            new Text("空格", "space"),
            (int) '\t',
            new Text("制表符", "tab"),
            (int) '\n',
            new Text("换行", "line break"),
            (int) '\r',
            new Text("换行", "line break"),
            0xA0,
            new Text("不换行空格 (U+00A0)", "no-break space (U+00A0)"),
            0x202F,
            new Text("窄不换行空格 (U+202F)", "narrow no-break space (U+202F)"),
            0x3000,
            new Text("全角空格 (U+3000)", "ideographic space (U+3000)"),
            0x200B,
            new Text("零宽空格 (U+200B)", "zero-width space (U+200B)"),
            0xFEFF,
            new Text("字节顺序标记 (U+FEFF)", "byte order mark (U+FEFF)"));
    private static final String MINUSES = "\u2212\u2010\u2011\u2012\u2013\u2014\u2015\uFE63\u207B\uFF0D\u30FC";
    private static final int FULL_WIDTH = 0xFEE0;

    public static PlainText of(String sent) {
        int[] letters = sent.codePoints().toArray();
        int begin = 0;
        int end = letters.length;
        Set<Text> seen = new LinkedHashSet<>();
        while (begin < end && isSpace(letters[begin])) {
            seen.add(space("开头的", "a leading ", letters[begin++]));
        }
        while (end > begin && isSpace(letters[end - 1])) {
            seen.add(space("末尾的", "a trailing ", letters[--end]));
        }
        StringBuilder plain = new StringBuilder();
        for (int i = begin; i < end; i++) {
            plain.appendCodePoint(plain(letters[i], seen));
        }
        return new PlainText(plain.toString(), List.copyOf(seen));
    }

    public static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0x200B || letter == 0xFEFF;
    }

    private static Text space(String zhWhere, String enWhere, int letter) {
        String number = "U+%04X".formatted(letter);
        Text name = SPACES.getOrDefault(letter, new Text("空格 (" + number + ")", "space (" + number + ")"));
        return new Text(zhWhere + name.zh(), enWhere + name.en());
    }

    private static int plain(int letter, Set<Text> seen) {
        if (MINUSES.indexOf(letter) >= 0) {
            String name = Character.toString(letter) + " (U+%04X)".formatted(letter);
            seen.add(new Text("不是减号的 " + name, name + ", which is not the minus sign -"));
            return '-';
        }
        if (letter > FULL_WIDTH + ' ' && letter < FULL_WIDTH + 0x7F) {
            int half = letter - FULL_WIDTH;
            seen.add(
                    Character.isDigit(half)
                            ? new Text("全角数字", "full-width digits")
                            : new Text(
                                    "全角字符 " + Character.toString(letter),
                                    "the full-width character " + Character.toString(letter)));
            return half;
        }
        if (letter > 0x7F && Character.isDigit(letter)) {
            seen.add(new Text("其他文字的数字", "digits of another script"));
            return '0' + Character.digit(letter, 10);
        }
        return letter;
    }

    /** The same with one more thing seen. */
    public PlainText and(String meant, String zh, String en) {
        List<Text> more = new ArrayList<>(seen);
        more.add(new Text(zh, en));
        return new PlainText(meant, more);
    }

    /** Names what was seen, then says how to write it. */
    public Text holdsAnd(Text how) {
        return seen.isEmpty()
                ? how
                : new Text(
                        "含有" + seen.stream().map(Text::zh).collect(Collectors.joining("、")) + "；" + how.zh(),
                        "holds " + seen.stream().map(Text::en).collect(Collectors.joining(" and ")) + "; " + how.en());
    }

    /** Names what was seen and asks for the text as meant. */
    public Text write(String meant) {
        return holdsAnd(new Text("请写 " + meant, "write " + meant));
    }
}

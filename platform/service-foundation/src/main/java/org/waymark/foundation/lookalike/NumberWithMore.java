package org.waymark.foundation.lookalike;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.foundation.problem.Text;

/** A number with something behind it: a sign, a multiple, a flag, a footnote or a unit. */
record NumberWithMore(String number, String more) {
    private static final Pattern SPLIT = Pattern.compile("(?<number>[+-]?(?:\\d|[.,' ](?=\\d))+) ?(?<more>[^\\d.,].*)");
    private static final Pattern PERCENT = Pattern.compile("%|pct|percent|pp|个?百分点");
    /** The letters of SDMX CL_OBS_STATUS that come with a value; others are marks or units. */
    private static final Pattern FLAG = Pattern.compile("(?i)\\(?([ABDEFGIJNPSUVW])\\)?");

    private static final Pattern FOOTNOTE = Pattern.compile("[*†‡#¹²³①-⑳\\[(].*|[rcz]");
    private static final Pattern NUMERAL = Pattern.compile(".*[\\d零〇一二两三四五六七八九十百千万亿半多余成打].*|dozen");
    private static final int LONGEST = 60;

    static Optional<NumberWithMore> split(PlainText text) {
        Matcher parts = SPLIT.matcher(text.text().length() > LONGEST ? "" : text.text());
        return parts.matches()
                ? Optional.of(new NumberWithMore(parts.group("number"), parts.group("more")))
                : Optional.empty();
    }

    static Optional<Text> problem(PlainText text) {
        return split(text).flatMap(parts -> parts.of(new PlainText(parts.number, text.seen())));
    }

    private Optional<Text> of(PlainText written) {
        Optional<Text> twoWays = Separators.ambiguous(written);
        if (twoWays.isPresent()) {
            return Multiple.wordBefore(more).map(NumberWithMore::commaAnd).or(() -> twoWays);
        }
        PlainText plain = Separators.in(written);
        return Optional.ofNullable(sign(plain))
                .or(() -> Multiple.of(this).map(multiple -> multiplied(plain, multiple)))
                .or(() -> Optional.ofNullable(mark(plain)));
    }

    private static Text commaAnd(String word) {
        return new Text(
                "含有逗号和 " + word + "，两者都不作换算：请按指标的单位只写数字，小数点用 .",
                "holds a comma and " + word
                        + ", neither of which is converted: write the number alone in the unit of the"
                        + " indicator, with a point for decimals");
    }

    private Text sign(PlainText plain) {
        if (more.equals("‰")) {
            return plain.and(plain.text(), " " + more, "the sign " + more)
                    .holdsAnd(new Text("请按指标的单位只写数字", "write the number alone in the unit of the indicator"));
        }
        return PERCENT.matcher(more).matches()
                ? plain.and(plain.text(), " " + more, "the sign " + more)
                        .holdsAnd(new Text(
                                "请只写数字，用该指标的单位：单位为百分数时写 " + plain.text(),
                                "write the number alone in the unit of the indicator: " + plain.text()
                                        + " where that is percent"))
                : null;
    }

    private static Text multiplied(PlainText plain, Multiple multiple) {
        return plain.holdsAnd(new Text(
                multiple.word() + " 即 " + multiple.factor() + " 倍；不作换算，因为指标的单位可能已含此倍数：请按指标的单位只写数字",
                multiple.word() + " means times " + multiple.factor()
                        + "; it is not converted, since the unit of the indicator may include it: write the number alone"
                        + " in that unit"));
    }

    private Text mark(PlainText plain) {
        Matcher flag = FLAG.matcher(more);
        if (flag.matches()) {
            String status = flag.group(1).toUpperCase(Locale.ROOT);
            return plain.and(plain.text(), "标记 " + flag.group(1), "the flag " + flag.group(1))
                    .holdsAnd(new Text(
                            "请写 " + plain.text() + "，标记写在 status 中（如 " + status + "）",
                            "write " + plain.text() + " and the flag in status, such as " + status));
        }
        if (FOOTNOTE.matcher(more).matches()) {
            return plain.and(plain.text(), "脚注标记 " + more, "the footnote mark " + more)
                    .holdsAnd(new Text(
                            "请写 " + plain.text() + "，说明写在 note 中", "write " + plain.text() + "; note takes the words"));
        }
        if (more.equals("-")) {
            return plain.and(plain.text(), "数字后的符号", "a sign behind the number")
                    .holdsAnd(new Text(
                            "负数请写 -" + plain.text() + "，否则写 " + plain.text(),
                            "write -" + plain.text() + " if it is negative, else " + plain.text()));
        }
        return NUMERAL.matcher(more).matches()
                ? null
                : plain.and(plain.text(), "数字后的 " + more, more + " behind the number")
                        .holdsAnd(new Text(
                                "请只写数字 " + plain.text() + "，单位由指标规定",
                                "write " + plain.text() + " alone; the unit is the indicator's"));
    }
}

package org.waymark.foundation.lookalike;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.foundation.problem.Text;

/** Text in the place of a number: what it holds, and how the number is written. Nothing is converted. */
public final class NumberText {
    private static final Set<String> MISSING = Set.of(
            "",
            ":",
            "-",
            "--",
            "---",
            ".",
            "..",
            "...",
            "…",
            "……",
            "/",
            "\\",
            "*",
            "x",
            "c",
            "na",
            "n/a",
            "n.a.",
            "n.a",
            "nan",
            "null",
            "none",
            "nil",
            "missing",
            "not available",
            "#n/a",
            "无",
            "缺",
            "缺失",
            "不详",
            "未知",
            "暂无",
            "无数据",
            "未统计",
            "不适用",
            "保密");
    private static final Pattern FORMULA_ERROR = Pattern.compile("#[A-Z/0]+[!?]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d+(\\.\\d+)?[eE][+-]?\\d+");
    private static final Pattern POWER = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?) ?[×xX*·] ?10\\^?\\(?([+-]?\\d+)\\)?");
    private static final Pattern OPEN_POINT = Pattern.compile("([+-]?)(\\d*)\\.(\\d*)");
    private static final Pattern BRACKETS = Pattern.compile("\\(([\\d.,]+)\\)");
    private static final Pattern COMPARED =
            Pattern.compile("(?:[<>≤≥≦≧~≈±]=?|约|近|超过?|大于|小于|不足).*\\d.*|.*\\d.*(?:以[上下内]|左右|上下|余|多)|.*\\d±\\d.*");
    private static final Pattern RANGE = Pattern.compile("\\d[\\d.]* ?(?:-|~|至|到|to) ?\\d[\\d.]*");
    private static final Pattern FRACTION = Pattern.compile("-?\\d+ ?/ ?\\d+");
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.*|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}|\\d{1,2}月\\d{1,2}日|\\d{1,2}-[A-Za-z]{3}|[A-Za-z]{3}-\\d{1,2}");
    private static final Pattern CURRENCY = Pattern.compile("([+-]?)[¥$€£] ?(.*)");
    private static final Text ALONE = new Text(
            "请只写一个数字，小数点用 .，如 12.5 或 -0.3", "write one number alone, with a point for decimals, such as 12.5 or -0.3");

    /** Longer text is not looked into. */
    private static final int LONGEST = 60;

    private static final Text NO_NUMBER = new Text("不是数字；" + ALONE.zh(), "is no number; " + ALONE.en());

    private NumberText() {}

    /** Whether the text stands for a value that is missing, or is blank; of some marks it may also be zero. */
    public static boolean isMissing(String sent) {
        return sent.length() <= LONGEST
                && MISSING.contains(PlainText.of(sent).text().toLowerCase(Locale.ROOT));
    }

    /** Whether it is a dash, which in tables stands for zero as well as for a value that is missing. */
    public static boolean mayBeZero(String sent) {
        return PlainText.of(sent).text().matches("-+|…+|\\.{3}");
    }

    public static Text problem(String sent) {
        if (sent.length() > LONGEST) {
            return new Text("过长，不是数字；" + ALONE.zh(), "is too long for a number; " + ALONE.en());
        }
        PlainText plain = PlainText.of(sent);
        String text = plain.text();
        if (text.isEmpty()) {
            return new Text("是空白，不是数字；没有数字时请不填", "is blank and no number; leave it out where there is none");
        }
        if (isMissing(sent)) {
            return mayBeZero(sent)
                    ? new Text(
                            text + " 可能指零或没有数字：为零请写 0，没有请不填",
                            text + " may stand for zero or for no number: write 0, or leave it out where there is none")
                    : new Text(
                            text + " 表示没有数字；没有数字时请不填",
                            text + " stands for no number; leave it out where there is none");
        }
        if (FORMULA_ERROR.matcher(text).matches()) {
            return new Text(
                    text + " 是电子表格公式的错误；请改正公式后重新保存",
                    text + " is an error of a formula in a spreadsheet; mend the formula and save again");
        }
        if (text.startsWith("=")) {
            return new Text("是公式；请保存公式的结果", "is a formula; save its result");
        }
        if (plain.seen().isEmpty() && NUMBER.matcher(text).matches()) {
            return new Text("应为数字而非文本；请去掉引号", "must be a number, not text; write it without quotes");
        }
        return number(plain).or(() -> noNumber(plain)).orElse(NO_NUMBER);
    }

    private static Optional<Text> number(PlainText plain) {
        String text = plain.text();
        Matcher power = POWER.matcher(text);
        if (power.matches()) {
            return Optional.of(plain.and(text, "乘方", "a power of ten").write(power.group(1) + "e" + power.group(2)));
        }
        if (EXPONENT.matcher(text).matches()) {
            return Optional.of(
                    plain.seen().isEmpty()
                            ? new Text(
                                    "指数应在 -15 与 15 之间",
                                    "may have an exponent from -15 to 15, and stands without quotes")
                            : plain.write(text));
        }
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            return written(plain.and("-" + brackets.group(1), "表示负数的括号", "brackets for a negative number"));
        }
        Matcher currency = CURRENCY.matcher(text);
        if (currency.matches()) {
            return written(plain.and(currency.group(1) + currency.group(2), "货币符号", "a currency sign"));
        }
        return written(plain);
    }

    private static Optional<Text> written(PlainText plain) {
        Optional<Text> twoWays = Separators.ambiguous(plain);
        if (twoWays.isPresent()) {
            return twoWays;
        }
        PlainText number = Separators.in(plain);
        Matcher point = OPEN_POINT.matcher(number.text());
        if (point.matches() && point.group(2).length() + point.group(3).length() > 0) {
            boolean open = point.group(2).isEmpty() || point.group(3).isEmpty();
            String meant = point.group(1)
                    + (point.group(2).isEmpty() ? "0" : point.group(2))
                    + (point.group(3).isEmpty() ? "" : "." + point.group(3));
            return Optional.of((open ? number.and(meant, "不完整的小数", "a point without a digit on both sides") : number)
                    .write(meant));
        }
        return NUMBER.matcher(number.text()).matches() ? Optional.of(number.write(number.text())) : Optional.empty();
    }

    private static Optional<Text> noNumber(PlainText plain) {
        String text = plain.text();
        if (DATE.matcher(text).matches()) {
            return Optional.of(new Text(
                    "是日期，不是数字；电子表格会把某些数字变成日期", "is a date, not a number; spreadsheets turn some numbers into dates"));
        }
        if (COMPARED.matcher(text).matches()) {
            return Optional.of(new Text(
                    "是约数或界限，不是一个数字；" + ALONE.zh() + "，说明写在 note 中",
                    "is a bound or an approximation, not a number; " + ALONE.en() + "; note takes the words"));
        }
        if (RANGE.matcher(text).matches()) {
            return Optional.of(new Text("是一个范围；" + ALONE.zh(), "is a range; " + ALONE.en()));
        }
        if (FRACTION.matcher(text).matches()) {
            return Optional.of(new Text(
                    "是分数；请写小数，分子和分母另有 numerator 与 denominator",
                    "is a fraction; write a decimal, numerator and denominator have members of their own"));
        }
        return NumberWithMore.problem(plain);
    }
}

package org.waymark.foundation.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.foundation.lookalike.PlainText;
import org.waymark.foundation.problem.Text;

/** Text that is no SDMX time period: why not, and how the period that is probably meant is written. */
final class PeriodText {
    private static final Text FORMS = new Text(
            "应为 SDMX 时间段，如 2025、2025-S1、2025-Q3、2025-07、2025-W05、2025-07-31、2020-01-01/P10M",
            "must be an SDMX time period such as 2025, 2025-S1, 2025-Q3, 2025-07, 2025-W05, 2025-07-31, 2020-01-01/P10M");

    private static final String YEAR = "(\\d{4}) ?(?:年度?)? ?[-/.]? ?";
    private static final Map<String, String> NUMERALS =
            Map.of("一", "1", "二", "2", "三", "3", "四", "4", "首", "1", "上", "1", "下", "2", "1", "1", "2", "2", "3", "3");

    /** A form that people write, and how its parts are written in SDMX. */
    private record Form(Pattern pattern, Function<MatchResult, String> written) {
        Form(String pattern, Function<MatchResult, String> written) {
            this(Pattern.compile(pattern), written);
        }
    }

    /** The first that matches and gives a period counts. */
    private static final List<Form> FORMS_OF_PEOPLE = List.of(
            new Form("(?:CY ?)?(\\d{4})(?: ?年度?| ?-?A1?|\\.0| ?全年|年全年)?", year -> year.group(1)),
            new Form(YEAR + "第?([一二三四1-4])(?:季度?|Q)", of -> of.group(1) + "-Q" + digit(of.group(2))),
            new Form(YEAR + "Q ?0?([1-4])", of -> of.group(1) + "-Q" + of.group(2)),
            new Form("Q ?([1-4]) ?[-/]? ?(\\d{4})|([1-4])Q ?(\\d{4})", PeriodText::quarterFirst),
            new Form(YEAR + "([上下])半年", of -> of.group(1) + "-S" + digit(of.group(2))),
            new Form(YEAR + "[HS] ?0?([12])", of -> of.group(1) + "-S" + of.group(2)),
            new Form(
                    YEAR + "前([一二三])个?季度",
                    of -> of.group(1) + "-01-01/P" + 3 * Integer.parseInt(digit(of.group(2))) + "M"),
            new Form(YEAR + "前(\\d{1,2})个?月", of -> months(of.group(1), "1", of.group(2))),
            new Form(
                    "(\\d{4}) ?年 ?(\\d{1,2}) ?月? ?[-~至到] ?(\\d{1,2}) ?月",
                    of -> months(of.group(1), of.group(2), of.group(3))),
            new Form("(\\d{4})[./](\\d{1,2}) ?[-~] ?(\\d{1,2})", of -> months(of.group(1), of.group(2), of.group(3))),
            new Form(
                    "(\\d{4})-(\\d{2})/(\\d{4})-(\\d{2})",
                    of -> range(day(of, 1, 2), day(of, 3, 4).plusMonths(1))),
            new Form(
                    "(\\d{4})-(\\d{2})-(\\d{2})/(\\d{4})-(\\d{2})-(\\d{2})",
                    of -> range(day(of, 1, 2, 3), day(of, 4, 5, 6).plusDays(1))),
            new Form("(\\d{4}) ?年? ?[-~/至到] ?(\\d{4}) ?年?", PeriodText::years),
            new Form(YEAR + "(?:W|第) ?(\\d{1,2}) ?周?", of -> of.group(1) + "-W" + padded(of.group(2))),
            new Form("(\\d{4})(\\d{2})(\\d{2})", of -> of.group(1) + "-" + of.group(2) + "-" + of.group(3)),
            new Form(
                    "(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?[日号]?(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?",
                    of -> of.group(1) + "-" + padded(of.group(2)) + "-" + padded(of.group(3))),
            new Form(YEAR + "M ?(\\d{1,2})", of -> of.group(1) + "-" + padded(of.group(2))),
            new Form("(\\d{4})(\\d{2})", of -> of.group(1) + "-" + of.group(2)),
            new Form("(\\d{4}) ?[-/年] ?(\\d{1,2}) ?(?:月份?)?", of -> of.group(1) + "-" + padded(of.group(2))),
            new Form("(\\d{4})\\.(0\\d|1[0-2]|[2-9])", of -> of.group(1) + "-" + padded(of.group(2))),
            new Form("(\\d{4})[ -]?(" + months() + ")[A-Z]*", of -> of.group(1) + "-" + month(of.group(2))),
            new Form("(" + months() + ")[A-Z]*[ ,-]*(\\d{4})", of -> of.group(2) + "-" + month(of.group(1))));

    /** Longer text is not looked into. */
    private static final int LONGEST = 60;

    private PeriodText() {}

    static Text problem(String sent) {
        if (sent.length() > LONGEST) {
            return FORMS;
        }
        PlainText plain = PlainText.of(sent);
        String text = plain.text().toUpperCase(Locale.ROOT);
        if (plain.text().isEmpty()) {
            return new Text("是空白；" + FORMS.zh(), "is blank; it " + FORMS.en());
        }
        if (!plain.seen().isEmpty() && read(text).isPresent()) {
            return plain.write(text);
        }
        return severalMeanings(text)
                .or(() -> impossible(text))
                .or(() -> FORMS_OF_PEOPLE.stream()
                        .map(form -> written(form, text))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(period -> plain.holdsAnd(
                                new Text(plain.text() + " 应写作 " + period, plain.text() + " is written " + period))))
                .orElse(plain.holdsAnd(FORMS));
    }

    /** Why a text is no day, where it is clear which day is meant; years, months and ranges are none. */
    static Optional<Text> dayProblem(String sent) {
        if (sent.length() > LONGEST) {
            return Optional.empty();
        }
        PlainText plain = PlainText.of(sent);
        String text = plain.text().toUpperCase(Locale.ROOT);
        if (!plain.seen().isEmpty() && read(text).filter(PeriodText::isDay).isPresent()) {
            return Optional.of(plain.write(text));
        }
        return find("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ].*)?", text)
                .map(PeriodText::noDay)
                .or(() -> find("[34]\\d{4}", text).map(of -> spreadsheetDay(Integer.parseInt(text))))
                .or(() -> FORMS_OF_PEOPLE.stream()
                        .map(form -> written(form, text))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .filter(PeriodText::isDay)
                        .map(day -> plain.holdsAnd(
                                new Text(plain.text() + " 应写作 " + day, plain.text() + " is written " + day))));
    }

    private static boolean isDay(String period) {
        return period.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    /** Spreadsheets count days from the end of 1899. */
    private static Text spreadsheetDay(int number) {
        LocalDate day = LocalDate.of(1899, 12, 30).plusDays(number);
        return new Text("是电子表格中日期的序号；请写 " + day, "is the number by which a spreadsheet keeps a day; write " + day);
    }

    private static Optional<String> written(Form form, String text) {
        Matcher matcher = form.pattern().matcher(chineseYear(text));
        return matcher.matches() ? read(form.written().apply(matcher.toMatchResult())) : Optional.empty();
    }

    private static Optional<String> read(String text) {
        try {
            return Optional.of(TimePeriodText.read(text).toString());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A part that its year or month does not have. */
    private static Optional<Text> impossible(String text) {
        return find("(\\d{4})-?W(\\d{1,2})", text)
                .map(PeriodText::noWeek)
                .or(() -> find("(\\d{4}) ?年?第?(\\d{1,2})周", text).map(PeriodText::noWeek))
                .or(() -> find("(\\d{4})-?D(\\d{3})", text)
                        .map(of ->
                                LocalDate.of(number(of, 1), 1, 1).lengthOfYear() >= number(of, 2) && number(of, 2) > 0
                                        ? null
                                        : new Text(
                                                of.group(1) + " 年有 "
                                                        + LocalDate.of(number(of, 1), 1, 1)
                                                                .lengthOfYear() + " 天",
                                                of.group(1) + " has "
                                                        + LocalDate.of(number(of, 1), 1, 1)
                                                                .lengthOfYear() + " days")))
                .or(() -> find("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]00:00.*|/P.*)?", text)
                        .map(PeriodText::noDay))
                .or(() -> find("(\\d{4})(\\d{2})(\\d{2})", text).map(PeriodText::noDay))
                .or(() -> find("(\\d{4}) ?[-/.年] ?M?(\\d{2})(?: ?月)?|(\\d{4})M?(\\d{2})", text)
                        .map(PeriodText::noMonth))
                .or(() -> find("(\\d{4}) ?-? ?([QSHT])(\\d)", text).map(PeriodText::noPart));
    }

    private static Text noWeek(MatchResult of) {
        int weeks = (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(number(of, 1), 7, 1))
                .getMaximum();
        return number(of, 2) >= 1 && number(of, 2) <= weeks
                ? null
                : new Text(of.group(1) + " 年有 " + weeks + " 周", of.group(1) + " has " + weeks + " weeks");
    }

    private static Text noDay(MatchResult of) {
        int month = number(of, 2);
        int day = number(of, 3);
        if (month < 1 || month > 12) {
            return noMonth(month);
        }
        YearMonth one = YearMonth.of(number(of, 1), month);
        if (day >= 1 && day <= one.lengthOfMonth()) {
            return null;
        }
        String name = one.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return new Text(
                of.group(1) + " 年没有 " + month + " 月 " + day + " 日", of.group(1) + " has no " + day + " " + name);
    }

    private static Text noMonth(MatchResult of) {
        String month = of.group(2) == null ? of.group(4) : of.group(2);
        return noMonth(Integer.parseInt(month));
    }

    private static Text noMonth(int month) {
        return month >= 1 && month <= 12 ? null : new Text("没有 " + month + " 月", "there is no month " + month);
    }

    private static Text noPart(MatchResult of) {
        int parts = Map.of("Q", 4, "S", 2, "H", 2, "T", 3).get(of.group(2));
        Map<String, Text> names = Map.of(
                "Q", new Text("个季度", "quarters"),
                "S", new Text("个半年", "half-years"),
                "H", new Text("个半年", "half-years"),
                "T", new Text("个四个月段", "periods of four months"));
        Text name = names.get(of.group(2));
        return number(of, 3) >= 1 && number(of, 3) <= parts
                ? null
                : new Text("一年有 " + parts + " " + name.zh(), "a year has " + parts + " " + name.en());
    }

    private static Optional<Text> severalMeanings(String text) {
        return find("(\\d{4})\\.1", text)
                .map(of -> new Text(
                        "可能指 1 月或 10 月（表格会略去末尾的 0）：请写 " + of.group(1) + "-01 或 " + of.group(1) + "-10",
                        "may be January or October, since spreadsheets drop the last 0: write " + of.group(1)
                                + "-01 or " + of.group(1) + "-10"))
                .or(() -> find("FY ?(\\d{4})|(\\d{4})财年", text)
                        .map(of -> of.group(1) == null ? of.group(2) : of.group(1))
                        .map(year -> new Text(
                                "是财政年度：与日历年相同时请写 " + year + "，否则写首日与长度，如 " + year + "-04-01/P1Y",
                                "is a fiscal year: write " + year
                                        + " if that is the calendar year, else its first day and" + " length, such as "
                                        + year + "-04-01/P1Y")))
                .or(() -> find("(\\d{4})[-/](\\d{2})", text)
                        .filter(of -> number(of, 2) == (number(of, 1) + 1) % 100)
                        .map(PeriodText::splitYear))
                .or(() -> find("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})", text)
                        .map(of -> new Text(
                                "日与月的次序不明：请写年-月-日，如 2025-07-31",
                                "may have day or month first: write year, month and day, such as 2025-07-31")))
                .or(() -> find("(\\d{4})(?:-\\d{2}|-[QS]\\d)? ?([A-Z*]|\\([A-Z]\\))", text)
                        .filter(of -> !of.group(2).equals("A"))
                        .map(of -> new Text(
                                "时间段后的 " + of.group(2) + " 应写在 status 中",
                                "holds " + of.group(2) + " behind the period, which belongs in status")))
                .or(() -> find("(?:第?[一二三四1-4]季度|第?\\d{1,2}周|\\d{1,2}月(?:份)?|[上下]半年|Q[1-4]|W\\d{1,2}|H[12])", text)
                        .map(of ->
                                new Text("缺少年份，如 2025-Q1、2025-01", "lacks the year; write it as 2025-Q1 or 2025-01")))
                .or(() -> find("(?:'?\\d{2} ?-?[QSH][1-4]|[QH][1-4][ '-]\\d{2}|\\d{2}年.*)", text)
                        .map(of -> new Text("年份须写四位，如 2025-Q1", "must have a year of four digits, such as 2025-Q1")));
    }

    private static Text splitYear(MatchResult of) {
        String year = of.group(1);
        Text range = new Text(
                "是跨年度：请写首日与长度，如 " + year + "-07-01/P1Y",
                "is a year that begins in " + year + ": write its first day and length, such as " + year
                        + "-07-01/P1Y");
        int month = number(of, 2);
        return month < 1 || month > 12
                ? range
                : new Text(
                        range.zh() + "；若指 " + month + " 月请写 " + year + "-" + of.group(2),
                        range.en() + "; write " + year + "-" + of.group(2) + " if the month is meant");
    }

    private static Optional<MatchResult> find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static String quarterFirst(MatchResult of) {
        return of.group(1) != null ? of.group(2) + "-Q" + of.group(1) : of.group(4) + "-Q" + of.group(3);
    }

    private static String years(MatchResult of) {
        return range(LocalDate.of(number(of, 1), 1, 1), LocalDate.of(number(of, 2) + 1, 1, 1));
    }

    private static String months(String year, String first, String last) {
        int begin = Integer.parseInt(first);
        int end = Integer.parseInt(last);
        if (begin == 1 && end == 12) {
            return year;
        }
        return begin < 1 || begin > end || end > 12
                ? ""
                : LocalDate.of(Integer.parseInt(year), begin, 1) + "/P" + (end - begin + 1) + "M";
    }

    /** @param end the day after the last */
    private static String range(LocalDate begin, LocalDate end) {
        long months = ChronoUnit.MONTHS.between(begin, end);
        if (months < 1 || !begin.plusMonths(months).equals(end)) {
            return begin + "/P" + ChronoUnit.DAYS.between(begin, end) + "D";
        }
        return begin + (months % 12 == 0 ? "/P" + months / 12 + "Y" : "/P" + months + "M");
    }

    private static LocalDate day(MatchResult of, int year, int month) {
        return LocalDate.of(number(of, year), number(of, month), 1);
    }

    private static LocalDate day(MatchResult of, int year, int month, int day) {
        return LocalDate.of(number(of, year), number(of, month), number(of, day));
    }

    private static int number(MatchResult of, int group) {
        return Integer.parseInt(of.group(group));
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String digit(String numeral) {
        return NUMERALS.getOrDefault(numeral, numeral);
    }

    private static String months() {
        return "JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC";
    }

    private static String month(String name) {
        return padded(String.valueOf(1 + months().indexOf(name) / 4));
    }

    /** 二〇二三年 as 2023年. */
    private static String chineseYear(String text) {
        Matcher year = Pattern.compile("([〇零一二三四五六七八九]{4})年(.*)").matcher(text);
        if (!year.matches()) {
            return text;
        }
        StringBuilder digits = new StringBuilder();
        year.group(1).chars().forEach(one -> digits.append(Math.max(0, "零一二三四五六七八九".indexOf(one))));
        return digits + "年" + year.group(2);
    }
}

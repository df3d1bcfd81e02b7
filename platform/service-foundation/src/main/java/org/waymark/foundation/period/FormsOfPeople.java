package org.waymark.foundation.period;

import static org.waymark.foundation.period.Form.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms that mean one period, and how it is written in SDMX. */
final class FormsOfPeople {
    private static final String YEAR = "(\\d{4}) ?(?:年度?)? ?[-/.]? ?";
    private static final String MONTHS = "JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC";
    private static final Map<String, String> NUMERALS =
            Map.of("一", "1", "二", "2", "三", "3", "四", "4", "上", "1", "下", "2");
    private static final Pattern CHINESE_YEAR = Pattern.compile("([〇零一二三四五六七八九]{4})年(.*)");
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    private static final List<Form<String>> FORMS = List.of(
            form("(?:CY ?)?(\\d{4})(?: ?年度?| ?-?A1?|\\.0| ?全年|年全年)?", of -> of.group(1)),
            form(YEAR + "第?([一二三四1-4])(?:季度?|Q)", of -> of.group(1) + "-Q" + digit(of.group(2))),
            form(YEAR + "Q ?0?([1-4])", of -> of.group(1) + "-Q" + of.group(2)),
            form("Q ?([1-4]) ?[-/]? ?(\\d{4})|([1-4])Q ?(\\d{4})", FormsOfPeople::quarterFirst),
            form(YEAR + "([上下])半年", of -> of.group(1) + "-S" + digit(of.group(2))),
            form(YEAR + "[HS] ?0?([12])", of -> of.group(1) + "-S" + of.group(2)),
            form(YEAR + "前([一二三123])个?季度", of -> firstMonths(of, 3 * Integer.parseInt(digit(of.group(2))))),
            form(YEAR + "前(\\d{1,2})个?月", of -> firstMonths(of, number(of, 2))),
            form("(\\d{4}) ?年 ?(\\d{1,2}) ?月? ?[-~至到] ?(\\d{1,2}) ?月", FormsOfPeople::months),
            form("(\\d{4})[./](\\d{1,2}) ?[-~] ?(\\d{1,2})", FormsOfPeople::months),
            form(
                    "(\\d{4})-(\\d{2})/(\\d{4})-(\\d{2})",
                    of -> range(day(of, 1, 2), day(of, 3, 4).plusMonths(1))),
            form(
                    "(\\d{4})-(\\d{2})-(\\d{2})/(\\d{4})-(\\d{2})-(\\d{2})",
                    of -> range(day(of, 1, 2, 3), day(of, 4, 5, 6).plusDays(1))),
            form(
                    "(\\d{4}) ?年? ?[-~/至到] ?(\\d{4}) ?年?",
                    of -> range(LocalDate.of(number(of, 1), 1, 1), LocalDate.of(number(of, 2) + 1, 1, 1))),
            form(YEAR + "(?:W|第) ?(\\d{1,2}) ?周?", of -> of.group(1) + "-W" + padded(of.group(2))),
            form("(\\d{4})(\\d{2})(\\d{2})", of -> of.group(1) + "-" + of.group(2) + "-" + of.group(3)),
            form(
                    "(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?[日号]?(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?",
                    of -> of.group(1) + "-" + padded(of.group(2)) + "-" + padded(of.group(3))),
            form(YEAR + "M ?(\\d{1,2})", of -> of.group(1) + "-" + padded(of.group(2))),
            form("(\\d{4})(\\d{2})", of -> of.group(1) + "-" + of.group(2)),
            form("(\\d{4}) ?[-/年] ?(\\d{1,2}) ?(?:月份?)?", of -> of.group(1) + "-" + padded(of.group(2))),
            form("(\\d{4})\\.(0\\d|1[0-2]|[2-9])", of -> of.group(1) + "-" + padded(of.group(2))),
            form("(\\d{4})[ -]?(" + MONTHS + ")[A-Z]*", of -> of.group(1) + "-" + month(of.group(2))),
            form("(" + MONTHS + ")[A-Z]*[ ,-]*(\\d{4})", of -> of.group(2) + "-" + month(of.group(1))));

    private FormsOfPeople() {}

    /** @param text in upper case */
    static Optional<String> written(String text) {
        return Form.firstMeaning(FORMS, chineseYear(text));
    }

    /** The text as written here, where it is a period. */
    static String read(String text) {
        try {
            return TimePeriodText.read(text).toString();
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static Form<String> form(String pattern, Function<MatchResult, String> written) {
        return Form.of(pattern, of -> {
            try {
                return read(written.apply(of));
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        });
    }

    private static String quarterFirst(MatchResult of) {
        return of.group(1) != null ? of.group(2) + "-Q" + of.group(1) : of.group(4) + "-Q" + of.group(3);
    }

    private static String firstMonths(MatchResult of, int months) {
        LocalDate begin = LocalDate.of(number(of, 1), 1, 1);
        return range(begin, begin.plusMonths(months));
    }

    private static String months(MatchResult of) {
        return range(day(of, 1, 2), day(of, 1, 3).plusMonths(1));
    }

    /** @param end the day after the last */
    private static String range(LocalDate begin, LocalDate end) {
        long months = ChronoUnit.MONTHS.between(begin, end);
        if (months < 1 || !begin.plusMonths(months).equals(end)) {
            return begin + "/P" + ChronoUnit.DAYS.between(begin, end) + "D";
        }
        if (months == 12 && begin.getDayOfYear() == 1) {
            return begin.toString().substring(0, 4);
        }
        return begin + (months % 12 == 0 ? "/P" + months / 12 + "Y" : "/P" + months + "M");
    }

    private static LocalDate day(MatchResult of, int year, int month) {
        return LocalDate.of(number(of, year), number(of, month), 1);
    }

    private static LocalDate day(MatchResult of, int year, int month, int day) {
        return LocalDate.of(number(of, year), number(of, month), number(of, day));
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String digit(String numeral) {
        return NUMERALS.getOrDefault(numeral, numeral);
    }

    private static String month(String name) {
        return padded(String.valueOf(1 + MONTHS.indexOf(name) / 4));
    }

    /** 二〇二三年 as 2023年. */
    private static String chineseYear(String text) {
        Matcher year = CHINESE_YEAR.matcher(text);
        if (!year.matches()) {
            return text;
        }
        StringBuilder digits = new StringBuilder();
        year.group(1).chars().forEach(one -> digits.append(Math.max(0, CHINESE_DIGITS.indexOf(one))));
        return digits + "年" + year.group(2);
    }
}

package org.waymark.foundation.period;

import static org.waymark.foundation.period.Form.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.waymark.foundation.problem.Text;

/** Texts that leave open which period is meant: how to write each, or what is missing. */
final class OpenPeriod {
    private static final Text DAY_OR_MONTH_FIRST = new Text(
            "日与月的次序不明：请写年-月-日，如 2025-07-31",
            "may have day or month first: write year, month and day, such as 2025-07-31");
    private static final Text NO_YEAR =
            new Text("缺少年份，如 2025-Q1、2025-01", "lacks the year; write it as 2025-Q1 or 2025-01");
    private static final Text SHORT_YEAR =
            new Text("年份须写四位，如 2025-Q1", "must have a year of four digits, such as 2025-Q1");

    private static final List<Form<Text>> FORMS = List.of(
            Form.of("(\\d{4})\\.1", OpenPeriod::firstOrTenth),
            Form.of("FY ?(\\d{4})|(\\d{4})财年", OpenPeriod::fiscalYear),
            Form.of("(\\d{4})[-/](\\d{2})", OpenPeriod::splitYear),
            Form.of("\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}", of -> DAY_OR_MONTH_FIRST),
            Form.of("\\d{4}(?:-\\d{2}|-[QS]\\d)? ?((?![QHSTWM])[B-Z*]|\\([A-Z]\\))", OpenPeriod::flag),
            Form.of("第?[一二三四1-4]季度|第?\\d{1,2}周|\\d{1,2}月份?|[上下]半年|Q[1-4]|W\\d{1,2}|H[12]", of -> NO_YEAR),
            Form.of("'?\\d{2} ?-?[QSH][1-4]|[QH][1-4][ '-]\\d{2}|\\d{2}年.*", of -> SHORT_YEAR));

    private OpenPeriod() {}

    static Optional<Text> problem(String text) {
        return Form.firstMeaning(FORMS, text);
    }

    private static Text firstOrTenth(MatchResult of) {
        String year = of.group(1);
        return new Text(
                "可能指 1 月或 10 月（表格会略去末尾的 0）：请写 " + year + "-01 或 " + year + "-10",
                "may be January or October, since spreadsheets drop the last 0: write " + year + "-01 or " + year
                        + "-10");
    }

    private static Text fiscalYear(MatchResult of) {
        String year = of.group(1) == null ? of.group(2) : of.group(1);
        return new Text(
                "是财政年度：与日历年相同时请写 " + year + "，否则写首日与长度，如 " + year + "-04-01/P1Y",
                "is a fiscal year: write " + year
                        + " if that is the calendar year, else its first day and length, such as " + year
                        + "-04-01/P1Y");
    }

    private static Text splitYear(MatchResult of) {
        String year = of.group(1);
        int month = number(of, 2);
        if (month != (number(of, 1) + 1) % 100) {
            return null;
        }
        Text range = new Text(
                "是跨年度：请写首日与长度，如 " + year + "-07-01/P1Y",
                "is a year that begins in " + year + ": write its first day and length, such as " + year
                        + "-07-01/P1Y");
        return month < 1 || month > 12
                ? range
                : new Text(
                        range.zh() + "；若指 " + month + " 月请写 " + year + "-" + of.group(2),
                        range.en() + "; write " + year + "-" + of.group(2) + " if the month is meant");
    }

    private static Text flag(MatchResult of) {
        return new Text(
                "时间段后的 " + of.group(1) + " 应写在 status 中",
                "holds " + of.group(1) + " behind the period, which belongs in status");
    }
}

package org.waymark.foundation.period;

import static org.waymark.foundation.period.Form.number;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.waymark.foundation.problem.Text;

/** Periods and days that their year or month does not have. */
final class ImpossiblePeriod {
    private static final List<Form<Text>> PERIODS = List.of(
            Form.of("(\\d{4})-?W(\\d{1,2})", ImpossiblePeriod::week),
            Form.of("(\\d{4}) ?年?第?(\\d{1,2})周", ImpossiblePeriod::week),
            Form.of("(\\d{4})-?D(\\d{3})", ImpossiblePeriod::dayOfYear),
            Form.of("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]00:00.*|/P.*)?", ImpossiblePeriod::day),
            Form.of("(\\d{4})(\\d{2})(\\d{2})", ImpossiblePeriod::day),
            Form.of("(\\d{4}) ?[-/.年]? ?M?(\\d{2})(?: ?月)?", of -> month(number(of, 2))),
            Form.of("(\\d{4}) ?-? ?([QSHT])(\\d)", ImpossiblePeriod::part));
    private static final List<Form<Text>> DAYS =
            List.of(Form.of("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ].*)?", ImpossiblePeriod::day));

    /** How many of a part a year has. */
    private record Part(int most, Text name) {}

    private static final Map<String, Part> PARTS = Map.of(
            "Q", new Part(4, new Text("个季度", "quarters")),
            "S", new Part(2, new Text("个半年", "half-years")),
            "H", new Part(2, new Text("个半年", "half-years")),
            "T", new Part(3, new Text("个四个月段", "periods of four months")));

    private ImpossiblePeriod() {}

    static Optional<Text> period(String text) {
        return Form.firstMeaning(PERIODS, text);
    }

    static Optional<Text> day(String text) {
        return Form.firstMeaning(DAYS, text);
    }

    private static Text week(MatchResult of) {
        int weeks = (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(number(of, 1), 7, 1))
                .getMaximum();
        return number(of, 2) >= 1 && number(of, 2) <= weeks
                ? null
                : new Text(of.group(1) + " 年有 " + weeks + " 周", of.group(1) + " has " + weeks + " weeks");
    }

    private static Text dayOfYear(MatchResult of) {
        int days = LocalDate.of(number(of, 1), 1, 1).lengthOfYear();
        return number(of, 2) >= 1 && number(of, 2) <= days
                ? null
                : new Text(of.group(1) + " 年有 " + days + " 天", of.group(1) + " has " + days + " days");
    }

    private static Text day(MatchResult of) {
        int month = number(of, 2);
        int day = number(of, 3);
        if (month < 1 || month > 12) {
            return month(month);
        }
        YearMonth one = YearMonth.of(number(of, 1), month);
        if (day >= 1 && day <= one.lengthOfMonth()) {
            return null;
        }
        String name = one.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return new Text(
                of.group(1) + " 年没有 " + month + " 月 " + day + " 日", of.group(1) + " has no " + day + " " + name);
    }

    private static Text month(int month) {
        return month >= 1 && month <= 12 ? null : new Text("没有 " + month + " 月", "there is no month " + month);
    }

    private static Text part(MatchResult of) {
        Part part = PARTS.get(of.group(2));
        return number(of, 3) >= 1 && number(of, 3) <= part.most()
                ? null
                : new Text(
                        "一年有 " + part.most() + " " + part.name().zh(),
                        "a year has " + part.most() + " " + part.name().en());
    }
}

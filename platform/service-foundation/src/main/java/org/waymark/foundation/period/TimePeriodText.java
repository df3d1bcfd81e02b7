package org.waymark.foundation.period;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written forms of SDMX 3.0 (section 6, time formats): Gregorian and reporting periods without offset, and ranges. */
final class TimePeriodText {
    private static final Pattern PERIOD = Pattern.compile(
            "(?<year>\\d{4})(?:-(?:A1|(?<part>[STQ])(?<nth>[1-4])|M?(?<month>\\d{2})|W(?<week>\\d{2})|D(?<yearDay>\\d{3})))?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern RANGE =
            Pattern.compile("(?<start>\\d{4}-\\d{2}-\\d{2})(?:T00:00:00)?/(?<length>P[0-9YMWD]+)");

    private TimePeriodText() {}

    static TimePeriod read(String text) {
        try {
            return dated(parse(text));
        } catch (DateTimeException | ArithmeticException impossible) {
            throw new IllegalArgumentException("not a time period: " + text, impossible);
        }
    }

    private static TimePeriod parse(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return range(LocalDate.parse(range.group("start")), Period.parse(range.group("length")));
        }
        if (DAY.matcher(text).matches()) {
            return TimePeriod.of(PeriodType.D, LocalDate.parse(text));
        }
        Matcher period = PERIOD.matcher(text);
        if (period.matches()) {
            return regular(period);
        }
        throw new DateTimeException("of no known form");
    }

    /** Only years of four digits: events cannot hold others, and PostgreSQL has no year 0000. */
    private static TimePeriod dated(TimePeriod period) {
        if (period.firstDay().getYear() < 1 || period.lastDay().getYear() > 9999) {
            throw new DateTimeException("outside of the years 0001 to 9999");
        }
        return period;
    }

    private static TimePeriod range(LocalDate start, Period length) {
        if (!start.plus(length).isAfter(start)) {
            throw new DateTimeException("a range ends after it starts");
        }
        return new TimePeriod(PeriodType.R, start, length.normalized());
    }

    private static TimePeriod regular(Matcher text) {
        int year = Integer.parseInt(text.group("year"));
        if (text.group("part") != null) {
            PeriodType type = PeriodType.valueOf(text.group("part"));
            int month = 1
                    + (Integer.parseInt(text.group("nth")) - 1) * type.length().getMonths();
            return TimePeriod.of(type, LocalDate.of(year, month, 1));
        }
        if (text.group("month") != null) {
            return TimePeriod.of(PeriodType.M, LocalDate.of(year, Integer.parseInt(text.group("month")), 1));
        }
        if (text.group("week") != null) {
            LocalDate firstWeek = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY);
            int week = IsoFields.WEEK_OF_WEEK_BASED_YEAR
                    .rangeRefinedBy(firstWeek)
                    .checkValidIntValue(Long.parseLong(text.group("week")), IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return TimePeriod.of(PeriodType.W, firstWeek.plusWeeks(week - 1L));
        }
        if (text.group("yearDay") != null) {
            return TimePeriod.of(PeriodType.D, LocalDate.ofYearDay(year, Integer.parseInt(text.group("yearDay"))));
        }
        return TimePeriod.of(PeriodType.A, LocalDate.of(year, 1, 1));
    }
}

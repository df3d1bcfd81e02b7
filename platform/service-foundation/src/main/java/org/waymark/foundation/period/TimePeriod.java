package org.waymark.foundation.period;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Optional;
import org.waymark.foundation.problem.Text;

/** An SDMX time period: {@code 2025}, {@code 2025-S1}, {@code 2025-Q3}, {@code 2025-07}, {@code 2020-01-01/P10M}. */
public record TimePeriod(PeriodType type, LocalDate firstDay, Period length) implements Comparable<TimePeriod> {
    /** For contracts, as a regular expression: what is not of this form is no period. */
    public static final String FORM = "^[0-9]{4}(-(A1|S[12]|T[1-3]|Q[1-4]|M?(0[1-9]|1[0-2])|W[0-5][0-9]|D[0-3][0-9]{2}"
            + "|[0-9]{2}-[0-9]{2}((T00:00:00)?/P[0-9YMWD]+)?))?$";

    private static final Comparator<TimePeriod> BY_END = Comparator.comparing(TimePeriod::lastDay)
            .thenComparing(TimePeriod::firstDay)
            .thenComparing(TimePeriod::type)
            .thenComparing(period -> period.length().toString());

    public static TimePeriod parse(String text) {
        return TimePeriodText.read(text);
    }

    /** Why a text cannot be parsed, and how the period that is probably meant is written. */
    public static Text problem(String text) {
        return PeriodText.problem(text);
    }

    /** Why a text is no day, where it is clear which day is meant. */
    public static Optional<Text> dayProblem(String text) {
        return PeriodText.dayProblem(text);
    }

    static TimePeriod of(PeriodType type, LocalDate firstDay) {
        return new TimePeriod(type, firstDay, type.length());
    }

    public LocalDate lastDay() {
        return firstDay.plus(length).minusDays(1);
    }

    /** The n-th period of the same type after this one. */
    public TimePeriod plus(int n) {
        return new TimePeriod(type, firstDay.plus(length.multipliedBy(n)), length);
    }

    public boolean endsAfter(TimePeriod other) {
        return lastDay().isAfter(other.lastDay());
    }

    @Override
    public int compareTo(TimePeriod other) {
        return BY_END.compare(this, other);
    }

    @Override
    public String toString() {
        int month = firstDay.getMonthValue();
        return switch (type) {
            case A -> padded(firstDay.getYear(), 4);
            case S -> year() + "S" + (month + 5) / 6;
            case T -> year() + "T" + (month + 3) / 4;
            case Q -> year() + "Q" + (month + 2) / 3;
            case M -> year() + padded(month, 2);
            case W ->
                padded(firstDay.get(IsoFields.WEEK_BASED_YEAR), 4)
                        + "-W"
                        + padded(firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
            case D -> firstDay.toString();
            case R -> firstDay + "/" + length;
        };
    }

    private String year() {
        return padded(firstDay.getYear(), 4) + "-";
    }

    /** Written for every observation, so without a format string. */
    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}

package org.waymark.foundation.period;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Locale;

/** An SDMX time period: {@code 2025}, {@code 2025-S1}, {@code 2025-Q3}, {@code 2025-07}, {@code 2020-01-01/P10M}. */
public record TimePeriod(PeriodType type, LocalDate firstDay, Period length) implements Comparable<TimePeriod> {
    private static final Comparator<TimePeriod> BY_END = Comparator.comparing(TimePeriod::lastDay)
            .thenComparing(TimePeriod::firstDay)
            .thenComparing(TimePeriod::type);

    public static TimePeriod parse(String text) {
        return TimePeriodText.read(text);
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
        int year = firstDay.getYear();
        int month = firstDay.getMonthValue();
        return switch (type) {
            case A -> String.format(Locale.ROOT, "%04d", year);
            case S -> String.format(Locale.ROOT, "%04d-S%d", year, (month + 5) / 6);
            case T -> String.format(Locale.ROOT, "%04d-T%d", year, (month + 3) / 4);
            case Q -> String.format(Locale.ROOT, "%04d-Q%d", year, (month + 2) / 3);
            case M -> String.format(Locale.ROOT, "%04d-%02d", year, month);
            case W ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        firstDay.get(IsoFields.WEEK_BASED_YEAR),
                        firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case D -> firstDay.toString();
            case R -> firstDay + "/" + length;
        };
    }
}

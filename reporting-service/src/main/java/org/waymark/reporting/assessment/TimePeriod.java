package org.waymark.reporting.assessment;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** An SDMX time period: {@code 2025}, {@code 2025-S1}, {@code 2025-Q3}, {@code 2025-07}, {@code 2020-01-01/P10M}. */
public record TimePeriod(PeriodType type, LocalDate firstDay, Period length) implements Comparable<TimePeriod> {
    private static final Comparator<TimePeriod> BY_END = Comparator.comparing(TimePeriod::lastDay)
            .thenComparing(TimePeriod::firstDay)
            .thenComparing(TimePeriod::type);

    public static TimePeriod parse(String text) {
        return TimePeriodText.read(text);
    }

    /** Empty for what looks like a period and is none, such as 2025-02-30: nothing can be compared with it. */
    public static Optional<TimePeriod> ifAny(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static TimePeriod of(PeriodType type, LocalDate firstDay) {
        return new TimePeriod(type, firstDay, type.length());
    }

    public LocalDate lastDay() {
        return firstDay.plus(length).minusDays(1);
    }

    /** The n-th period of the same type after this one. */
    TimePeriod plus(int n) {
        return new TimePeriod(type, firstDay.plus(length.multipliedBy(n)), length);
    }

    boolean endsAfter(TimePeriod other) {
        return lastDay().isAfter(other.lastDay());
    }

    /** 2025 ends at 2025, 2025-S1 at 2024.5: the year before plus the part of the year that has gone. */
    Rational endInYears() {
        LocalDate end = lastDay();
        if (type == PeriodType.W) {
            return years(end.get(IsoFields.WEEK_BASED_YEAR), end.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), (int)
                    IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(end).getMaximum());
        }
        if (type != PeriodType.D && end.equals(end.with(lastDayOfMonth()))) {
            return years(end.getYear(), end.getMonthValue(), 12);
        }
        return years(end.getYear(), end.getDayOfYear(), end.lengthOfYear());
    }

    private static Rational years(int year, int gone, int of) {
        return Rational.of(gone, of).add(Rational.of(year - 1));
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

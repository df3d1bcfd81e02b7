package org.waymark.reporting.assessment;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.waymark.foundation.period.PeriodType;
import org.waymark.foundation.period.TimePeriod;
import org.waymark.reporting.number.Rational;

/** Time as methods count it: 2025 ends at 2025, 2025-S1 at 2024.5, the year before plus the part that has gone. */
public final class Years {
    private Years() {}

    public static Rational endOf(TimePeriod period) {
        LocalDate end = period.lastDay();
        if (period.type() == PeriodType.W) {
            long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(end).getMaximum();
            return years(end.get(IsoFields.WEEK_BASED_YEAR), end.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), weeks);
        }
        if (period.type() != PeriodType.D && end.equals(end.with(lastDayOfMonth()))) {
            return years(end.getYear(), end.getMonthValue(), 12);
        }
        return years(end.getYear(), end.getDayOfYear(), end.lengthOfYear());
    }

    private static Rational years(int year, int gone, long of) {
        return Rational.of(gone, of).add(Rational.of(year - 1L));
    }
}

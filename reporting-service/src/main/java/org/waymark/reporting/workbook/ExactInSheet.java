package org.waymark.reporting.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a spreadsheet can hold without changing it. */
final class ExactInSheet {
    /** Of a number in binary floating point, as spreadsheets have them, 15 decimal digits are always the same. */
    private static final int DIGITS = 15;

    /** Before it the days of spreadsheets are off by one: they hold 1900 to be a leap year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private ExactInSheet() {}

    static boolean holds(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= DIGITS;
    }

    static boolean holds(LocalDate day) {
        return !day.isBefore(FIRST_DAY);
    }
}

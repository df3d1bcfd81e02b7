package org.waymark.foundation.period;

import java.time.Period;

/** SDMX frequencies as they appear in a time period; {@code R} is a range that belongs to none. */
public enum PeriodType {
    A(Period.ofYears(1)),
    S(Period.ofMonths(6)),
    T(Period.ofMonths(4)),
    Q(Period.ofMonths(3)),
    M(Period.ofMonths(1)),
    W(Period.ofDays(7)),
    D(Period.ofDays(1)),
    R(null);

    private final Period length;

    PeriodType(Period length) {
        this.length = length;
    }

    /** Null for a range, since each has a length of its own. */
    Period length() {
        return length;
    }
}

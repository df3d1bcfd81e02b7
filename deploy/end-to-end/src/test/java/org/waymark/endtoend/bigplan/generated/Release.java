package org.waymark.endtoend.bigplan.generated;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one release says of one quarter.
 *
 * @param value null where nothing was collected
 * @param status null where there is no value
 */
public record Release(int vintage, LocalDate releasedAt, BigDecimal value, String status) {
    private static final int DAYS_TO_THE_FIRST = 20;
    private static final int DAYS_BETWEEN = 25;

    /** @param vintage from 1 */
    static LocalDate day(Quarter quarter, int vintage) {
        return quarter.lastDay().plusDays(DAYS_TO_THE_FIRST + DAYS_BETWEEN * (vintage - 1));
    }
}

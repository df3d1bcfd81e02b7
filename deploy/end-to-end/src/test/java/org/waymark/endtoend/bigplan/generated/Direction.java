package org.waymark.endtoend.bigplan.generated;

import java.math.BigDecimal;

/** As an indicator's definition names it. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    MAINTAIN;

    static final BigDecimal TOLERANCE = new BigDecimal("2.00");

    static Direction of(int indicator) {
        if (indicator % 16 == 1) {
            return MAINTAIN;
        }
        return indicator % 2 == 0 ? HIGHER_IS_BETTER : LOWER_IS_BETTER;
    }

    boolean satisfies(BigDecimal value, BigDecimal target) {
        return switch (this) {
            case HIGHER_IS_BETTER -> value.compareTo(target) >= 0;
            case LOWER_IS_BETTER -> value.compareTo(target) <= 0;
            case MAINTAIN -> value.subtract(target).abs().compareTo(TOLERANCE) <= 0;
        };
    }
}

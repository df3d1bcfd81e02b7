package org.waymark.reporting.situation;

import java.math.BigDecimal;
import org.waymark.reporting.number.Rational;

public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    MAINTAIN;

    public boolean satisfies(Rational value, Rational target, Rational tolerance) {
        int comparison = value.compareTo(target);
        return switch (this) {
            case HIGHER_IS_BETTER -> comparison >= 0;
            case LOWER_IS_BETTER -> comparison <= 0;
            case MAINTAIN -> value.subtract(target).abs().compareTo(tolerance) <= 0;
        };
    }

    /** 1 where higher is better, -1 where lower is, 0 for a value to maintain. */
    public int sense() {
        return switch (this) {
            case HIGHER_IS_BETTER -> 1;
            case LOWER_IS_BETTER -> -1;
            case MAINTAIN -> 0;
        };
    }

    /** Whether a way that long, up or down, is one for the better. */
    public boolean isGood(Rational distance) {
        return switch (this) {
            case HIGHER_IS_BETTER -> distance.signum() > 0;
            case LOWER_IS_BETTER -> distance.signum() < 0;
            case MAINTAIN -> false;
        };
    }

    /** Another value to maintain is no less, but no longer what was asked. */
    public boolean isLess(BigDecimal asked, BigDecimal before) {
        int comparison = asked.compareTo(before);
        return switch (this) {
            case HIGHER_IS_BETTER -> comparison < 0;
            case LOWER_IS_BETTER -> comparison > 0;
            case MAINTAIN -> comparison != 0;
        };
    }
}

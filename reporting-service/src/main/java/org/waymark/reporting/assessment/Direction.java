package org.waymark.reporting.assessment;

public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    MAINTAIN;

    boolean satisfies(Rational value, Rational target, Rational tolerance) {
        int comparison = value.compareTo(target);
        return switch (this) {
            case HIGHER_IS_BETTER -> comparison >= 0;
            case LOWER_IS_BETTER -> comparison <= 0;
            case MAINTAIN -> value.subtract(target).abs().compareTo(tolerance) <= 0;
        };
    }
}
